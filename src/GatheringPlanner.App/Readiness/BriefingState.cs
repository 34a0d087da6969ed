using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.App.Readiness;

/// <summary>Where one person stands with their briefing.</summary>
public enum Acceptance
{
    /// <summary>They are asked, and have not answered.</summary>
    Open,

    /// <summary>They accepted words that have changed since.</summary>
    Earlier,
    Accepted,
}

/// <summary>One person, their briefing and whether they have accepted it.</summary>
/// <param name="Words">The hash of the words as they are now.</param>
/// <param name="Last">The acceptance of these words, else the latest of earlier ones; null: there is none.</param>
public sealed record BriefingState(Participant Who, BriefingReading Briefing, string Words, BriefingAcceptance? Last)
{
    public Acceptance State => Last is null ? Acceptance.Open : Last.Words == Words ? Acceptance.Accepted : Acceptance.Earlier;
}
