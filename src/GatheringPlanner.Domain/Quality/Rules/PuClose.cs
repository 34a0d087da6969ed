using System.Buffers;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class PuClose() : PlanRule(new()
{
    Id = "PU-CLOSE",
    Pillar = Pillar.Purpose,
    Title = "The end says who does what by when",
    Headline = "{Day} ends without a close of 15 to 60 minutes",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.CoDesign,
    Why = "What is not said with a name and a date before people leave is not going to happen.",
    Source = "offsite.com: 30 to 60 minutes of close with owners",
    Parameters = [Least, Most],
})
{
    private static readonly RuleParameter Least = new("least", "Least close", MeasureUnit.Minutes, 15);
    private static readonly RuleParameter Most = new("most", "Longest close", MeasureUnit.Minutes, 60);
    private static readonly SearchValues<string> Words = SearchValues.Create(["close", "closing", "wrap", "next", "dates", "owner", "commit", "decision", "action", "thank", "promise"], StringComparison.OrdinalIgnoreCase);

    public override void CheckPlan(Judgement judgement)
    {
        var days = judgement.Reading.Days;
        var last = days.Length - 1;
        while (last >= 0 && Array.TrueForAll(days[last].Paths, x => x.RoomMinutes == 0)) last--;
        if (last < 0) return;
        foreach (var path in days[last].Paths)
        {
            if (path.RoomMinutes > 0 && !HasClose(judgement, path)) judgement.ReportWorst(path, [path.Items[path.Runs[^1].Last].Item.Id], Measure.Minutes(0), Measure.Minutes(judgement.Limit(Least)), judgement.Severity);
        }
    }

    private static bool HasClose(Judgement judgement, PathReading path)
    {
        var from = path.Blocks.Length > 0 ? path.Blocks[^1].First : path.Runs[^1].First;
        for (var i = from; i < path.Items.Length; i++)
        {
            var item = path.Items[i];
            if (item.IsRoom && item.Minutes >= judgement.Limit(Least) && item.Minutes <= judgement.Limit(Most) && Closes(item.Item)) return true;
        }

        return false;
    }

    private static bool Closes(AgendaItem item) =>
        item.Kind == ItemKind.Admin
        || (item.Kind is ItemKind.Discussion or ItemKind.Session
            && (item.Title.AsSpan().ContainsAny(Words) || item.Goal.AsSpan().ContainsAny(Words)));

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { Slot: { } slot } last) yield break;
        var close = new AgendaItem(context.NewId(), "Decisions, owners, dates", ItemKind.Admin)
        {
            Day = last.Day,
            Track = last.Track,
            Audience = last.Audience,
            Goal = "Every decision has an owner and a date",
            Start = slot.End,
            End = slot.End.Plus(30),
        };
        if (last.Minutes >= 60)
        {
            yield return new($"Use the last 30 min of {last.Name()} for it", new Batch(
                "Added a close",
                [new ResizeItem(last.Id, last.Minutes - 30), new AddItem(close with { Start = slot.End.Plus(-30), End = slot.End }, Ripple: false)]));
        }

        yield return new("Add 30 min for decisions, owners and dates", new AddItem(close));
        if (last.Track is not null || last.Audience is not null)
        {
            var end = context.Reading.Day(context.Day)!.Paths.Max(x => x.Runs.Length == 0 ? 0 : x.Runs[^1].End);
            yield return new("Bring everybody together for 30 min of decisions, owners and dates", new AddItem(close with { Track = null, Audience = null, Start = new PlanTime(end), End = new PlanTime(end + 30) }));
        }

        if (last.Kind is ItemKind.Discussion or ItemKind.Session && last.Minutes <= 60)
        {
            yield return new($"Make {last.Name()} the close", new ChangeKind(last.Id, ItemKind.Admin));
        }
    }
}
