using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Venue;

namespace GatheringPlanner.Testing;

/// <summary>Prepares some plans for customers and the venue, more or less; drawn apart from <see cref="RandomPlans"/>, so that their agendas stay as they were.</summary>
internal sealed class RandomReadiness(int seed)
{
    private readonly Random _random = new(seed);

    public GatheringPlan Around(GatheringPlan plan)
    {
        if (!Chance(60)) return plan;
        plan = Places(Formats(Times(plan)));
        return plan.Header.StartDate is { } first && Chance(60) ? Venue(plan, first) : plan;
    }

    /// <summary>A night on the wrong day, a session in one piece.</summary>
    private GatheringPlan Times(GatheringPlan plan)
    {
        if (plan.Items.FirstOrDefault(x => x.Slot is not null) is { } night && Chance(20)) plan = plan.WithItem(night with { Start = PlanTime.At(2), End = PlanTime.At(3) });
        if (plan.Items.LastOrDefault(x => x.Kind.IsRoom() && x.Slot is not null) is { } coarse && Chance(20)) plan = plan.WithItem(coarse with { End = coarse.Start!.Value.Plus(300) });
        return plan;
    }

    private GatheringPlan Formats(GatheringPlan plan)
    {
        SessionFormat[] formats = [SessionFormat.GroupInterview, SessionFormat.HostQuestions, SessionFormat.SampleMapping, SessionFormat.ScenarioMapping];
        foreach (var item in plan.Items.Where(_ => Chance(15))) plan = plan.WithItem(item with { Format = One(formats), HostsListen = Chance(30) });
        if (Chance(30)) plan = plan.With(new HostRule(new("h"), One(Enum.GetValues<HostRuleTopic>()), "A rule for hosts") { Reason = Chance(50) ? "A reason" : null });
        if (Chance(30)) plan = plan.With(new CoDesignTeam(new("t"), "Blue") { JuniorFacilitator = Chance(50) ? new("p0") : null });
        return Chance(30) ? plan.With(new Scenario(new("c"), "Moving house") { Customer = Chance(50) ? "A family" : null }) : plan;
    }

    private GatheringPlan Places(GatheringPlan plan)
    {
        var people = _random.Next(8);
        for (var i = 0; i < people; i++)
        {
            var role = i == 1 ? ParticipantRole.Executive : One([ParticipantRole.Host, ParticipantRole.Host, ParticipantRole.Customer, ParticipantRole.Gallery]);
            var does = role == ParticipantRole.Executive ? SessionRole.Away : One([SessionRole.NoteTaker, SessionRole.Away]);
            plan = plan.With(new Participant(new($"p{i}"), $"Person {i}") { Role = role, LeavesOn = plan.Header.StartDate, LeavesAt = PlanTime.At(13) });
            if (Chance(40)) plan = plan.With(new Assignment(new($"s{i}"), One([.. plan.Items]).Id, new($"p{i}"), does));
            if (Chance(40)) plan = plan.With(new TopQuestion(new($"q{i}"), $"Question {i}", new("p0")) { Rank = Chance(50) ? i + 1 : null });
        }

        return plan;
    }

    private GatheringPlan Venue(GatheringPlan plan, DateOnly first)
    {
        var request = new VenueRequest(new("v"), "A buffet for lunch") { Status = One(Enum.GetValues<PromiseStatus>()), AskedOn = first.AddDays(-_random.Next(20)) };
        plan = plan.With(request with { Departments = ["catering", "guest services"], Confirmed = Chance(50) ? ["catering"] : [] });
        plan = plan.With(new FunctionSheet(new("f"), One([.. plan.Items]).Id) { SetUp = "Tables", Guaranteed = 20, Menu = "Soup", SpecialDiets = "none", Equipment = "none", Contact = "Ms Byrne", Phone = "1" });
        return Chance(50) ? plan.Next(plan.Header with { StartDate = new DateOnly(2027, 1, 1 + _random.Next(12)) }) : plan;
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T One<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
