using FluentValidation;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Validation;

/// <summary>What can be kept of somebody on the list.</summary>
public sealed class PersonDetailsValidator : AbstractValidator<PersonDetails>
{
    public PersonDetailsValidator()
    {
        RuleFor(x => x.Name).Must(x => PlanText.Clean(x, PlanText.MaxName).Length > 0).WithMessage("Give the person a name.");
        RuleFor(x => x.Name).MaximumLength(PlanText.MaxName).WithMessage($"A name has up to {PlanText.MaxName} characters.");
        RuleFor(x => x.Key).MaximumLength(PlanText.MaxName).WithMessage($"An e-mail or key has up to {PlanText.MaxName} characters.");
        RuleFor(x => x.Role).IsInEnum().WithMessage("Choose a role from the list.");
        RuleFor(x => x.HomeZone).Must(x => x.Trim().Length == 0 || Zones.IsKnown(x.Trim())).WithMessage("Choose a time zone from the list, such as Europe/Dublin.");
        RuleFor(x => x.ArrivesAt).Must(IsClock).WithMessage("Write a time such as 14:30.");
        RuleFor(x => x.ArrivesAt).Must((x, time) => x.ArrivesOn is not null || time.Trim().Length == 0).WithMessage("Say on which day they arrive.");
        RuleFor(x => x.LeavesAt).Must(IsClock).WithMessage("Write a time such as 14:30.");
        RuleFor(x => x.LeavesAt).Must((x, time) => x.LeavesOn is not null || time.Trim().Length == 0).WithMessage("Say on which day they leave.");
        RuleFor(x => x.LeavesOn).Must((x, leaves) => !(leaves < x.ArrivesOn)).WithMessage("They would leave before they arrive.");
        RuleFor(x => x.Diet).Must((x, diet) => x.DietAnswer != NeedAnswer.Something || diet.Trim().Length > 0).WithMessage("Say what they can eat.");
        RuleFor(x => x.Diet).MaximumLength(PlanText.MaxText).WithMessage($"A diet has up to {PlanText.MaxText} characters.");
        RuleFor(x => x.AccessNeed).Must((x, need) => x.AccessAnswer != NeedAnswer.Something || need.Trim().Length > 0).WithMessage("Say what they need.");
        RuleFor(x => x.AccessNeed).MaximumLength(PlanText.MaxText).WithMessage($"A need has up to {PlanText.MaxText} characters.");
        RuleFor(x => x.AccessArrangement).MaximumLength(PlanText.MaxText).WithMessage($"An arrangement has up to {PlanText.MaxText} characters.");
    }

    private static bool IsClock(string text) => text.Trim().Length == 0 || PersonDetails.Clock(text) is not null;
}
