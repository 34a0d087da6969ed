using System.Globalization;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Components.Rules;
using GatheringPlanner.Web.Resources;
using GatheringPlanner.Web.Wording;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Components.WhatIfs;

/// <summary>One figure of both versions, in words.</summary>
public sealed record ComparedFigure(string Label, string AsItIs, string Then)
{
    public bool Differs => AsItIs != Then;
}

/// <summary>The figures of one version beside those of another: as it is and as it would be, or before and after.</summary>
public sealed class ComparedFigures(IStringLocalizer<Texts> texts, QualityReport asItIs, QualityReport then)
{
    /// <summary>Where there is nothing to tell.</summary>
    private const string None = "–";

    /// <summary>The days on which either version has timed items.</summary>
    public IReadOnlyList<int> Days { get; } = [.. asItIs.Days.Concat(then.Days).Select(x => x.Day).Distinct().Order()];

    /// <summary>Whether the day is not the same in both.</summary>
    public bool Differs(int day) => !ItemsOf(asItIs, day).SequenceEqual(ItemsOf(then, day));

    /// <summary>The hours that both drawings of a day span.</summary>
    public BarScale ScaleOf(int day) => BarScale.Of(ItemsOf(asItIs, day).Concat(ItemsOf(then, day)).Select(x => x.Slot).OfType<TimeSlot>());

    public DayBar BarOf(QualityReport report, int day) => new(ItemsOf(report, day), ScaleOf(day));

    public IReadOnlyList<ComparedFigure> Of(int day) =>
    [
        Day(day, "room", (_, x) => Durations.Text(x.RoomMinutes)),
        Day(day, "breaks", (_, x) => Durations.Text(x.BreakMinutes)),
        Day(day, "sessions", (_, x) => x is { FirstRoom: { } first, LastRoom: { } last } ? $"{PlanTime.Clock(first)}–{PlanTime.Clock(last)}" : None),
        Day(day, "end", (report, _) => EditPreview.EndOf(report.Plan, day)?.ToString() ?? None),
        Day(day, "stretch", (_, x) => Durations.Text(x.LongestStretch)),
        Day(day, "discussion", (_, x) => x.DiscussionShare is { } share ? $"{share} %" : None),
        Day(day, "own", (_, x) => Durations.Text(x.OwnMinutes)),
    ];

    /// <summary>What the gathering as a whole asks of people, as far as anybody knows.</summary>
    public IReadOnlyList<ComparedFigure> Gathering =>
    [
        Both("verdict", QualityWords.Count),
        Both("all-room", x => Durations.Text(x.Metrics.RoomMinutes)),
        .. new[] { Both("hours", x => Number(x.Metrics.PersonHours)), Both("cost", x => Number(x.Metrics.Cost)) }.Where(x => x is not { AsItIs: None, Then: None }),
    ];

    private ComparedFigure Day(int day, string key, Func<QualityReport, DayMetrics, string> tell) =>
        Both(key, report => report.Days.FirstOrDefault(x => x.Day == day) is { } metrics ? tell(report, metrics) : None);

    private ComparedFigure Both(string key, Func<QualityReport, string> tell) => new(texts[$"compare.figure.{key}"], tell(asItIs), tell(then));

    private static IEnumerable<AgendaItem> ItemsOf(QualityReport report, int day) => report.Plan.Items.Where(x => x.Day == day);

    private static string Number(int? number) => number?.ToString("N0", CultureInfo.CurrentCulture) ?? None;
}
