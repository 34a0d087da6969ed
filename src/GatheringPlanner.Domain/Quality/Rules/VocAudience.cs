using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class VocAudience() : PlanRule(new()
{
    Id = "VOC-AUDIENCE",
    Pillar = Pillar.CustomerVoice,
    Title = "Everybody hears the customers",
    Headline = "{item} does not reach everybody",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat,
    Why = "What everybody has heard together needs no report, and nobody can say later that they were not there. That goes for executives too.",
    Source = "CoachSource, Dublin: customers were discussed “with our coaches, staff, and executive team”",
})
{
    public override void CheckPlan(Judgement judgement)
    {
        if (!judgement.Reading.Has(Traits.CustomerVoice) || !IsSuspicious(judgement.Reading)) return;
        if (Missed(judgement.Reading) is { Count: > 0 } missed) Report(judgement, missed.Count);
    }

    private static void Report(Judgement judgement, int missed)
    {
        var items = VoiceItems.Of(judgement.Reading);
        int? day = items.TrueForAll(x => x.Day == items[0].Day) ? items[0].Day : null;
        judgement.ReportDay(day, [.. items.Select(x => x.Id)], Measure.Count(missed), Measure.Count(0));
    }

    /// <summary>On a day that has it, somebody of the house goes without.</summary>
    private static readonly DayQuestion PassesSomebodyBy = new(day => Array.Exists(day.Paths, x => IsOfTheHouse(x) && !Hears(x)));

    private static bool IsSuspicious(PlanReading reading)
    {
        foreach (var day in reading.Days)
        {
            if (day.Has(Traits.CustomerVoice) && PassesSomebodyBy.IsTrueOf(day)) return true;
        }

        return false;
    }

    /// <summary>
    /// The groups and tracks of the house that hear the customers on none of the days. A group that has nothing of its own on a day lives
    /// through it like everybody else, and so does a track.
    /// </summary>
    private static List<string> Missed(PlanReading reading)
    {
        var days = Array.FindAll(reading.Days, x => x.Has(Traits.CustomerVoice));
        var audiences = days.SelectMany(x => x.Paths).Where(IsOfTheHouse).Select(x => x.Audience).Distinct().ToList();
        var tracks = days.SelectMany(x => x.Paths).Select(x => x.Track).Distinct().ToList();
        if (tracks.Count > 1) tracks.Remove(null);
        return
        [
            .. from audience in audiences
               from track in tracks
               where !days.Any(day => PathsOf(day, audience, track).Any(Hears))
               select (audience, track) switch { (null, null) => "everybody", (null, _) => track.Name, (_, null) => audience.Name, _ => $"{audience.Name} on {track.Name}" },
        ];
    }

    private static IEnumerable<PathReading> PathsOf(DayReading day, Audience? audience, Track? track)
    {
        var own = Array.FindAll(day.Paths, x => x.Audience == audience);
        var paths = own.Length > 0 ? own : Array.FindAll(day.Paths, x => x.Audience is null);
        return Array.Exists(paths, x => x.Track == track) ? paths.Where(x => x.Track == track) : paths.Where(x => x.Track is null || !x.Has(Traits.Track));
    }

    private static bool IsOfTheHouse(PathReading path) => path.Audience is null || !Groups.AreGuests(path.Audience);

    /// <summary>There is such an item on the path, it is no offer that one may skip, and nothing else calls people away from it.</summary>
    private static bool Hears(PathReading path)
    {
        if (!path.Has(Traits.CustomerVoice)) return false;
        foreach (ref readonly var item in path.Items)
        {
            if (item.IsCustomerVoice && item.IsMandatory && (!path.Has(Traits.Overlap) || !HasRival(path, item))) return true;
        }

        return false;
    }

    private static bool HasRival(PathReading path, in TimedItem voice)
    {
        foreach (ref readonly var item in path.Items)
        {
            if (item.IsDuty && !item.IsCustomerVoice && Math.Min(item.End, voice.End) - Math.Max(item.Start, voice.Start) >= PathReading.Contiguous) return true;
        }

        return false;
    }

    public override string? Detail(PlanReading reading, Finding finding)
    {
        var missed = Missed(reading);
        if (missed is [] or ["everybody"]) return "One may skip it, or something else calls people away at the same time.";
        return $"It passes by {string.Join(", ", missed.Take(3))}{(missed.Count > 3 ? $" and {missed.Count - 3} more" : "")}.";
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        foreach (var item in context.Items.Take(3))
        {
            if (item.Day is not { } day || context.Reading.Day(day) is not { } reading) continue;
            yield return new($"Hold {item.Name()} for everybody", new Batch($"Held {item.Name()} for everybody", ForAll(item)));
            var end = reading.Paths.Max(x => x.ContentEnd);
            if (end is < 0 or >= PathReading.Evening) continue;
            yield return new(
                $"Hold {item.Name()} for everybody at {PlanTime.Clock(end)}, when nothing else is on",
                new Batch($"Moved {item.Name()} to where everybody can come", [.. ForAll(item), new MoveItem(item.Id, day, new PlanTime(end))]));
        }
    }

    private static EquatableList<PlanEdit> ForAll(AgendaItem item) =>
        [new AssignTrack(item.Id, null), new AssignAudience(item.Id, null), new SetMark(item.Id, ItemMark.Optional, false)];
}
