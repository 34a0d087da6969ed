using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class SpClientLink() : PlanRule(new()
{
    Id = "SP-CLIENTLINK",
    Pillar = Pillar.Speakers,
    Title = "Speakers know our clients’ world",
    Headline = "{measured} of {limit} speakers’ cards leave a question about our clients open, {subject} first",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat,
    Why = "A speaker who knows what clients grapple with, and what they will need next, leaves us with something to do.",
    Source = "CoachSource, Dublin: speakers “provocative in topics that are challenging for our clients”; ideaarchitects.org",
    Parameters = [Before],
})
{
    private static readonly RuleParameter Before = new("before", "Days before the first day from which cards are missed", MeasureUnit.Count, 14);

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(judgement.Plan.All<Speaker>().Count > 0, judgement.Limit(Before)) ? null : "There is no speaker’s card yet.";

    public override void CheckPlan(Judgement judgement)
    {
        var (all, names) = (0, (List<string>?)null);
        foreach (var speaker in judgement.Plan.All<Speaker>())
        {
            if (!Cards.IsOn(speaker, judgement.Plan)) continue;
            all++;
            if (speaker is not { ClientChallenge: not null, NextNeed: not null, WhatChanges: not null }) (names ??= []).Add(speaker.Name);
        }

        if (names is not null) judgement.ReportAround([.. names], Measure.Count(names.Count), Measure.Count(all));
    }

    public override string Headline(Finding finding) => finding.Measured.Value == 1 ? "The card of {subject} leaves a question about our clients open" : Descriptor.Headline;

    public override string? Detail(PlanReading reading, Finding finding)
    {
        var missing = new SortedSet<int>();
        foreach (var speaker in reading.Plan.All<Speaker>().Where(x => Cards.IsOn(x, reading.Plan)))
        {
            if (speaker.ClientChallenge is null) missing.Add(0);
            if (speaker.NextNeed is null) missing.Add(1);
            if (speaker.WhatChanges is null) missing.Add(2);
        }

        return $"To ask: {string.Join("; ", missing.Select(x => Questions[x]))}.";
    }

    private static readonly string[] Questions =
    [
        "what do our clients grapple with", "what will they need next that we do not know of", "what should it change in our work with clients",
    ];
}
