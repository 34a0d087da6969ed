using FluentValidation;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Validation;

/// <summary>What can be kept of how a gathering judges a rule: limits that mean something (of a rule that is off, nobody sees them), and a reason for whoever approves.</summary>
public sealed class RuleSettingDetailsValidator : AbstractValidator<RuleSettingDetails>
{
    public RuleSettingDetailsValidator()
    {
        RuleFor(x => x.Weight).IsInEnum().WithMessage("Choose a weight from the list.");
        RuleFor(x => x.Weight).Must((details, _) => details.Differs).WithMessage("Nothing differs from the rule as it is. Choose another weight, or change a limit.");
        RuleForEach(x => x.Limits).ChildRules(limit => limit.RuleFor(x => x.Text).Must((details, _) => details.Value is not null).WithMessage(x => x.Example))
            .When(x => x.Weight != RuleWeight.Off);
        RuleFor(x => x.Reason).Must(x => PlanText.Clean(x, PlanText.MaxText).Length >= Waiver.LeastReason)
            .WithMessage("Say in a sentence why this gathering is judged differently. The approver will read it.");
        RuleFor(x => x.Reason).MaximumLength(PlanText.MaxText).WithMessage($"A reason has up to {PlanText.MaxText} characters.");
    }
}
