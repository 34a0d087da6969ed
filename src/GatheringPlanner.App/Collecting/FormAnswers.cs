using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Collecting;

/// <summary>The public form's two questions and what may be said besides, as they were typed.</summary>
public sealed class FormAnswers
{
    /// <summary>Characters of one answer, at most.</summary>
    public const int MaxAnswer = 2000;

    /// <summary>“What changed for them?”</summary>
    public string? WhatChanged { get; set; }

    /// <summary>“Magic or misery: tell the moment.”</summary>
    public string? MomentText { get; set; }

    public CustomerMoment? Moment { get; set; }
    public string? Customer { get; set; }
    public string? Segment { get; set; }
    public ContactRole? Contact { get; set; }
    public string? HeardBy { get; set; }

    /// <summary>Why it cannot be taken, as a sentence; null where it can.</summary>
    public string? Complaint
    {
        get
        {
            if (WhatChanged?.Length > MaxAnswer || MomentText?.Length > MaxAnswer) return $"An answer has up to {MaxAnswer} characters.";
            if (Customer?.Length > PlanText.MaxName || Segment?.Length > PlanText.MaxName || HeardBy?.Length > PlanText.MaxName) return $"The small fields have up to {PlanText.MaxName} characters each.";
            var (change, moment) = (PlanText.CleanOrNull(WhatChanged, MaxAnswer), PlanText.CleanOrNull(MomentText, MaxAnswer));
            if (change is null && moment is null) return "Answer one of the two questions first.";
            if (moment is not null && (Moment is not { } sort || !Enum.IsDefined(sort))) return "Was the moment magic or misery? Choose one of the two.";
            return Contact is { } role && !Enum.IsDefined(role) ? "There is no such contact role." : null;
        }
    }

    /// <summary>One thing to be read for each question that was answered.</summary>
    internal IReadOnlyList<GivenInsight> ToInsights(Func<Guid> newId, DateTimeOffset at)
    {
        GivenInsight?[] given = [Given(WhatChanged, null), Given(MomentText, Moment)];
        return [.. given.OfType<GivenInsight>()];

        GivenInsight? Given(string? text, CustomerMoment? moment) => PlanText.CleanOrNull(text, MaxAnswer) is not { } clean ? null : new(newId(), clean, moment, at)
        {
            Customer = PlanText.CleanOrNull(Customer, PlanText.MaxName),
            Segment = PlanText.CleanOrNull(Segment, PlanText.MaxName),
            Contact = Contact,
            HeardBy = PlanText.CleanOrNull(HeardBy, PlanText.MaxName),
        };
    }
}
