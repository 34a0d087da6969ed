using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

/// <summary>Short ways to put things around an agenda.</summary>
internal static class Around
{
    /// <summary>Hosts practise on the afternoon before a day with customers: interview, questions, co-design.</summary>
    public const string Board = """
        0 14:00-15:00 practice for=hosts Practice
        1 09:00-10:00 discussion customers-talk voice Issues and vision
        1 10:30-11:00 discussion customers-talk Hosts’ questions
        1 11:30-12:30 workshop customers-talk voice Co-design
        """;

    public static GatheringPlan BoardPlan(GatheringProfile profile = GatheringProfile.Cab) => AgendaLines.Plan(profile, Board);

    /// <summary>As <see cref="BoardPlan"/>, with everything said of its sessions.</summary>
    public static GatheringPlan GoodBoard(GatheringProfile profile = GatheringProfile.Cab) => BoardPlan(profile)
        .As("i01", SessionFormat.SampleMapping).As("i02", SessionFormat.GroupInterview).Mark("i02", ItemMark.HostsListen)
        .As("i03", SessionFormat.HostQuestions).As("i04", SessionFormat.ScenarioMapping);

    public static GatheringPlan As(this GatheringPlan plan, string item, SessionFormat? format) => plan.After(new SetFormat(new(item), format));

    public static GatheringPlan Mark(this GatheringPlan plan, string item, ItemMark mark, bool on = true) => plan.After(new SetMark(new(item), mark, on));

    public static GatheringPlan Lasting(this GatheringPlan plan, string item, int minutes) => plan.After(new ResizeItem(new(item), minutes));

    public static GatheringPlan Declaring(this GatheringPlan plan, Declaration declaration) => plan.After(new Declare(declaration, true));

    public static GatheringPlan Person(this GatheringPlan plan, string name, ParticipantRole role, Func<Participant, Participant>? with = null)
    {
        var person = new Participant(new(name), name) { Role = role };
        return plan.With(with is null ? person : with(person));
    }

    public static GatheringPlan People(this GatheringPlan plan, int count, ParticipantRole role, Func<Participant, Participant>? with = null) =>
        Enumerable.Range(1, count).Aggregate(plan, (all, i) => all.Person($"{role} {i}", role, with));

    public static GatheringPlan Role(this GatheringPlan plan, string person, string item, SessionRole role, string? topic = null) =>
        plan.With(new Assignment(new($"{person}-{item}-{role}"), new(item), new(person), role) { Topic = topic });

    public static GatheringPlan Question(this GatheringPlan plan, string host, string text, int? rank) =>
        plan.With(new TopQuestion(new(text), text, new(host)) { Rank = rank });
}
