using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Wording;

/// <summary>What a rule's descriptor says, in the words of the screen.</summary>
public sealed class RuleWords(IStringLocalizer<Texts> texts)
{
    /// <summary>“Quality time, Co-design”, or that all profiles have it.</summary>
    public string Profiles(RuleDescriptor rule) =>
        rule.Profiles == RuleProfiles.All ? texts["rules.profiles.all"] : string.Join(", ", Enum.GetValues<GatheringProfile>().Where(rule.AppliesTo).Select(Name));

    /// <summary>“Blocker”, or “Blocker, in the profile Customer advisory board a warning”.</summary>
    public string Weight(RuleDescriptor rule) => rule.Exception is var (profile, severity)
        ? texts["rules.weight.exception", texts[$"severity.{rule.Severity}"], Name(profile), severity.Word()]
        : texts[$"severity.{rule.Severity}"];

    /// <summary>“16:00; Customer advisory board 16:30”.</summary>
    public string Values(RuleDescriptor rule, RuleParameter parameter)
    {
        var others = Enum.GetValues<GatheringProfile>().Where(x => rule.AppliesTo(x) && parameter.For(x) != parameter.Default)
            .Select(x => $"; {Name(x)} {new Measure(parameter.Unit, parameter.For(x))}");
        return new Measure(parameter.Unit, parameter.Default) + string.Concat(others);
    }

    /// <summary>“A blocker here; Latest end: 17:00, usually 16:00”.</summary>
    public string Change(RuleWeight? weight, IReadOnlyList<LimitSetting> limits, RuleDescriptor? rule, GatheringProfile profile)
    {
        var parts = limits.Select(x => Change(x, rule?.Parameters.FirstOrDefault(y => y.Name == x.Name), profile));
        return string.Join("; ", weight is { } set ? parts.Prepend(texts[$"judge.now.{set}"]) : parts);
    }

    private string Change(LimitSetting limit, RuleParameter? parameter, GatheringProfile profile) => parameter is null
        ? limit.Name
        : texts["judge.now.limit", parameter.Meaning, new Measure(parameter.Unit, limit.Value), new Measure(parameter.Unit, parameter.For(profile))];

    private string Name(GatheringProfile profile) => texts[$"profile.{profile}"];
}
