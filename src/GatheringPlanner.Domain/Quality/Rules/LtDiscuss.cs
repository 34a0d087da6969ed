using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class LtDiscuss() : Rule(new()
{
    Id = "LT-DISCUSS",
    Pillar = Pillar.Learning,
    Title = "Half of the time people take part",
    Headline = "People take part in {measured} of the time in the room",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab,
    Why = "People remember what they said and made, not what they sat through.",
    Source = "Frisch and Greene on leadership summits; cro.expert: participants active for 60 % and more",
    Parameters = [Share, LongestTalk],
}), IDayRule, IPlanRule
{
    private static readonly RuleParameter Share = new("share", "Least share of discussion and work", MeasureUnit.Percent, 50);
    private static readonly RuleParameter LongestTalk = new("talk", "Longest talk without discussion", MeasureUnit.Minutes, 45);

    public void CheckDay(Judgement judgement, DayReading day)
    {
        foreach (var path in day.Paths) CheckTalks(judgement, path);
    }

    public void CheckPlan(Judgement judgement)
    {
        var share = judgement.Limit(Share);
        if (Percent(judgement.Reading, x => x.ActiveMinutes) >= share) return;
        var percent = Percent(judgement.Reading, x => x.ActiveMinutes + HalfOfTheMixed(x));
        if (percent < share) judgement.ReportDay(null, [], Measure.Percent(percent), Measure.Percent(share));
    }

    private static int Percent(PlanReading reading, Func<DayReading, int> minutes)
    {
        var (active, room) = (0, 0);
        foreach (var day in reading.Days)
        {
            active += minutes(day);
            room += day.RoomItemMinutes;
        }

        return room == 0 ? 100 : (int)(active * 100L / room);
    }

    /// <summary>Half the minutes of items that are called a talk or a session, but say that people discuss in them.</summary>
    private static int HalfOfTheMixed(DayReading day)
    {
        var minutes = 0;
        foreach (ref readonly var item in day.Items)
        {
            if (item.IsRoom && !item.Kind.IsActive() && FollowUp.IsInside(item.Item)) minutes += item.Minutes / 2;
        }

        return minutes;
    }

    /// <summary>Talk upon talk within a block, with no discussion in or between them.</summary>
    private static void CheckTalks(Judgement judgement, PathReading path)
    {
        var limit = judgement.Limit(LongestTalk);
        if (path.RoomMinutes <= limit) return;
        foreach (ref readonly var block in path.Blocks)
        {
            var (minutes, first) = (0, -1);
            for (var i = block.First; i <= block.Last; i++)
            {
                var item = path.Items[i];
                if (!item.IsRoom) continue;
                if (!item.Kind.IsTalk() || item.Item.Format == SessionFormat.Demonstration || FollowUp.IsInside(item.Item))
                {
                    (minutes, first) = (0, -1);
                    continue;
                }

                minutes += item.Minutes;
                first = first < 0 ? i : first;
                if (minutes > limit && FollowUp.MinutesInBlockAfter(path, block, i) == 0) judgement.Report(path, [path.Items[first].Item.Id], Measure.Minutes(minutes), Measure.Minutes(limit));
            }
        }
    }

    public override string Headline(Finding finding) => finding.Day is null ? Descriptor.Headline : "{Day}: people listen for {measured} in one go, from {item}";

    public override string? Detail(PlanReading reading, Finding finding) =>
        finding.Day is null ? "The rest is listening." : $"{finding.Limit} is enough before people talk themselves.";

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var talks = context.Finding.Items.Count > 0 ? context.Items : context.Plan.Items.Where(x => !x.IsParked && x.Kind.IsTalk());
        foreach (var item in talks.OrderByDescending(x => x.Minutes).Take(3))
        {
            if (item.Minutes > 30) yield return new($"Keep 30 min of {item.Name()} for talk, debate the rest", new ChangeDetail(item.Id, ItemDetail.Method, "30 min talk, then debate at tables"));
            if (item.Slot is { } slot && item.Day is { } day)
            {
                yield return FixIdeas.Add($"Debate for 15 min after {item.Name()}", context, new(default, "Debate at tables", ItemKind.Discussion) { Track = item.Track, Audience = item.Audience }, day, slot.End.Minutes, 15);
            }

            yield return FixIdeas.Park(item);
        }

        if (context.Finding.Day is not null) yield break;
        foreach (var count in new[] { 1, 2, 4, int.MaxValue })
        {
            var lectures = context.Plan.Items.Where(x => !x.IsParked && !x.Optional && x.Kind is ItemKind.Session or ItemKind.Talk or ItemKind.Keynote or ItemKind.Poster)
                .OrderByDescending(x => x.Minutes).Take(count).ToList();
            if (lectures.Count > 0) yield return Workshops(lectures);
        }
    }

    private static Fix Workshops(List<AgendaItem> items) => items is [var only]
        ? FixIdeas.Make(only, ItemKind.Workshop, $"Make {only.Name()} a workshop")
        : new($"Make the {items.Count} longest sessions workshops", new Batch("Made sessions workshops", items.Select(x => (PlanEdit)new ChangeKind(x.Id, ItemKind.Workshop)).ToEquatableList()));
}
