namespace GatheringPlanner.Domain.Quality;

/// <summary>How much of a gathering is there to be judged.</summary>
public enum ReviewStage
{
    /// <summary>Only an agenda, as a file holds it: what stands around it is judged only where it was begun.</summary>
    Agenda,

    /// <summary>A plan in the making: what stands around the agenda is judged once it was begun, or once it is time for it.</summary>
    Draft,

    /// <summary>A plan that somebody shall approve: everything is judged.</summary>
    Proposal,
}

/// <summary>When and for what a plan is judged. The date is that of the venue.</summary>
public readonly record struct Occasion(DateOnly Today, ReviewStage Stage = ReviewStage.Draft);
