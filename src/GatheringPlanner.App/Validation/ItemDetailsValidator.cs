using FluentValidation;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Validation;

/// <summary>What can be kept of an item. A draft may be bad for people; here only what cannot be understood is stopped.</summary>
public sealed class ItemDetailsValidator : AbstractValidator<ItemDetails>
{
    private const int LongestDays = 12;

    public ItemDetailsValidator()
    {
        RuleFor(x => x.Title).Must(x => PlanText.Clean(x, PlanText.MaxTitle).Length > 0).WithMessage("Give the item a title.");
        RuleFor(x => x.Title).MaximumLength(PlanText.MaxTitle).WithMessage($"A title has up to {PlanText.MaxTitle} characters.");
        RuleFor(x => x.Kind).IsInEnum().WithMessage("Choose a kind from the list.");
        RuleFor(x => x.Start).Must(x => x.Trim().Length == 0 || ItemDetails.Clock(x) is not null).WithMessage("Write a time such as 09:30.");
        RuleFor(x => x.Minutes).InclusiveBetween(1, LongestDays * PlanTime.MinutesPerDay).WithMessage("An item lasts from a minute to twelve days.");
        RuleFor(x => x.Goal).MaximumLength(PlanText.MaxText).WithMessage($"A goal has up to {PlanText.MaxText} characters.");
        RuleFor(x => x.Method).MaximumLength(PlanText.MaxText).WithMessage($"A method has up to {PlanText.MaxText} characters.");
        RuleFor(x => x.Note).MaximumLength(PlanText.MaxText).WithMessage($"A note has up to {PlanText.MaxText} characters.");
        RuleFor(x => x.Owner).MaximumLength(PlanText.MaxName).WithMessage($"A name has up to {PlanText.MaxName} characters.");
    }
}
