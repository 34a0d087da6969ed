using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class PuPurpose() : PlanRule(new()
{
    Id = "PU-PURPOSE",
    Pillar = Pillar.Purpose,
    Title = "The purpose says what changes for customers",
    Headline = "The purpose does not say yet what changes for customers",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.FunService | RuleProfiles.CoDesign,
    Why = "One sentence that says who comes together for what, and what customers get from it, decides every later question about the agenda.",
    Source = "CoachSource, Dublin: “intentional interactions to serve our business purpose”",
    Parameters = [Least],
})
{
    private const int LongestName = 40;

    private static readonly RuleParameter Least = new("length", "Least length of the sentence in characters", MeasureUnit.Count, 40);

    private static readonly string[] Customers =
    [
        "customer", "client", "guest", "member", "consumer", "patient", "student", "passenger", "visitor", "citizen", "tenant", "subscriber", "buyer", "shopper", "user",
        "community", "neighbour", "neighbor", "people we serve",
    ];

    /// <summary>Words that show an aim. “Annual conference of the client service team in Dublin” has none of them: it names only an activity.</summary>
    private static readonly string[] Aims =
    [
        " to ", "so that", "how ", "what ", "where ", "which ", "why ", "who ", "better", "improv", "decid", "agree", "learn", "understand", "hear ", "listen", "help", "serve",
        "solve", "change", "build", "find", "creat", "together", "grow", "keep", "win ", "trust", "earn ", "faster", "easier", "reduc", "mend", "heal", "do ", "make ", "let ", "see ",
    ];

    public override void CheckPlan(Judgement judgement)
    {
        var purpose = judgement.Plan.Header.Purpose;
        if (Gap(purpose, judgement.Limit(Least)) is null) return;
        Severity? severity = judgement.Stage == ReviewStage.Proposal ? Severity.Blocker : null;
        judgement.ReportDay(null, [], Measure.Count(purpose.Length), Measure.Count(judgement.Limit(Least)), severity);
    }

    /// <summary>What the sentence lacks; null where it says what it should.</summary>
    private static string? Gap(string purpose, int least)
    {
        if (purpose.Length == 0) return "Nobody has written it down.";
        if (purpose.Length < least) return $"It has {purpose.Length} characters; a sentence that says who, what for and for whose good has {least} or more.";
        if (!Says(purpose, Customers)) return "Customers are not in it.";
        return Says(purpose, Aims) ? null : "It names what people do, not what comes of it.";
    }

    private static bool Says(string purpose, string[] words)
    {
        foreach (var word in words)
        {
            if (purpose.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    public override string? Detail(PlanReading reading, Finding finding) => Gap(reading.Plan.Header.Purpose, finding.Limit.Value);

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var groups = context.Plan.Audiences.Where(x => !Groups.AreGuests(x) && x.Name.Length <= LongestName).Select(x => x.Name).Take(2).ToList();
        var who = groups is [var one, var other] ? $"{one} and {other}" : "our teams";
        var result = context.Plan.Header.Profile == GatheringProfile.FunService ? "do good work side by side, so that customers meet the people behind our name" : "work on what customers told us, so that they notice the change within a quarter";
        var sentence = $"Bring {who} together to {result}.";
        yield return new($"Begin with: {sentence}", new SetPurpose(sentence));
    }
}
