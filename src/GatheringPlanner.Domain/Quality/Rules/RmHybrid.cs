using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class RmHybrid() : PlanRule(new()
{
    Id = "RM-HYBRID",
    Pillar = Pillar.Remote,
    Title = "Whoever joins by screen takes part",
    Headline = "In {measured} of {limit} sessions nobody answers for the people on the screen",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.Virtual | RuleProfiles.QualityTime | RuleProfiles.Cab,
    Why = "In a mixed room the screen is forgotten after ten minutes, unless one person thinks of nothing else.",
    Source = "buffer.notion.site: mixed meetings give “a very uneven experience”",
    Parameters = [Before],
})
{
    private const string Host = "a host for the screen";
    private const string Sound = "cameras and microphones";
    private const string Work = "the work in groups";
    private const string Note = "Camera on the whole room, one microphone for two people, the screen speaks first.";

    private static readonly RuleParameter Before = new("before", "Days before the first day from which a mixed room is looked at", MeasureUnit.Count, 14);

    public override string? Lacks(Judgement judgement)
    {
        if (judgement.Plan.Header.Declares(Declaration.RemoteListenOnly) || !MixedRoom.Is(judgement.Plan)) return null;
        return judgement.IsDue(judgement.Plan.All<Participant>().Count > 0, judgement.Limit(Before)) ? null : "Nobody has said yet who joins by screen.";
    }

    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.Plan.Header.Declares(Declaration.RemoteListenOnly) || !MixedRoom.Is(judgement.Plan)) return;
        var room = new MixedRoom(judgement.Reading);
        var all = Measure.Count(room.Sessions.Count);
        Report(Host, room.WithoutHost());
        Report(Sound, room.WithoutSound());
        Report(Work, room.WithoutTheScreen());

        void Report(string what, List<AgendaItem> items)
        {
            if (items.Count > 0) judgement.ReportAround([what], Measure.Count(items.Count), all, items: [.. items.Select(x => x.Id)]);
        }
    }

    public override string Headline(Finding finding) => finding.Subjects[0] switch
    {
        Host => Descriptor.Headline,
        Sound => "For {measured} of {limit} mixed sessions nothing is said about cameras and microphones",
        _ => "Somebody who joins by screen is left out of {item}",
    };

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var items = context.Items.ToList();
        if (context.Finding.Subjects is [Host])
        {
            var people = context.Plan.All<Participant>().Where(x => !x.Remote && x.Role is ParticipantRole.Host or ParticipantRole.Facilitator).ToList();
            if (people.Count > 0)
            {
                var edits = items.Select((x, i) => (PlanEdit)new PutPart<Assignment>(new(context.NewId<Assignment>(), x.Id, people[i % people.Count].Id, SessionRole.RemoteHost)));
                yield return new("Let the hosts take turns at the screen", new Batch("Named hosts for the screen", edits.ToEquatableList()));
            }
        }
        else if (context.Finding.Subjects is [Sound])
        {
            var edits = items.Select(x => (PlanEdit)new ChangeDetail(x.Id, ItemDetail.Note, x.Note is null ? Note : $"{x.Note}\n{Note}"));
            yield return new("Write camera and microphones into the notes of these sessions", new Batch("Asked for cameras and microphones", edits.ToEquatableList()));
        }
        else
        {
            var edits = MixedRoom.Absences(context.Plan).Where(x => context.Finding.Items.Contains(x.Item)).Select(x => (PlanEdit)new RemovePart<Assignment>(x.Id));
            yield return new("Let the people on the screen take part", new Batch("Let the people on the screen take part", edits.ToEquatableList()));
        }

        yield return new("They only listen, and know it", new Declare(Declaration.RemoteListenOnly, true));
    }
}
