using FluentValidation;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Validation;

/// <summary>What can be kept of a gathering's details. A draft may lack much: only the name has to be there.</summary>
public sealed class GatheringDetailsValidator : AbstractValidator<GatheringDetails>
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 31);

    public GatheringDetailsValidator()
    {
        RuleFor(x => x.Title).NotEmpty().WithMessage("Give the gathering a name.");
        RuleFor(x => x.Title).MaximumLength(PlanText.MaxTitle).WithMessage($"A name has up to {PlanText.MaxTitle} characters.");
        RuleFor(x => x.Purpose).MaximumLength(PlanText.MaxText).WithMessage($"The purpose has up to {PlanText.MaxText} characters.");
        RuleFor(x => x.Place).MaximumLength(PlanText.MaxName).WithMessage($"The place has up to {PlanText.MaxName} characters.");
        RuleFor(x => x.StartDate).InclusiveBetween(Earliest, Latest).WithMessage("Choose a date between 2000 and 2099.");
        RuleFor(x => x.TimeZone).Must(zone => zone is null || Zones.IsKnown(zone)).WithMessage("Choose a time zone from the list.");
        RuleFor(x => x.Profile).IsInEnum().WithMessage("Choose a profile from the list.");
        RuleFor(x => x.HourCost).InclusiveBetween(0, SetHourCost.Most).WithMessage($"An hour costs from 0 to {SetHourCost.Most}.");
        RuleFor(x => x.Days).InclusiveBetween(1, PlanHeader.MaxDays).WithMessage($"A gathering has 1 to {PlanHeader.MaxDays} days.");
    }
}
