using System.Globalization;
using System.Text;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Publishing;

/// <summary>The rule catalogue as a document, written from the descriptors. docs/rules.md is this text; a test says when it is stale.</summary>
public static class RuleBook
{
    public static string Markdown()
    {
        var text = new StringBuilder();
        text.Append("# Rules\n\nWritten from the rules themselves by `gathering rules --markdown`; do not edit by hand.\n");
        foreach (var pillar in RuleCatalogue.All.Select(x => x.Descriptor).GroupBy(x => x.Pillar).OrderBy(x => x.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {pillar.Key.Title()}\n");
            foreach (var rule in pillar) Write(text, rule);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, RuleDescriptor rule)
    {
        var profiles = rule.Profiles == RuleProfiles.All ? "all profiles" : string.Join(", ", Enum.GetValues<GatheringProfile>().Where(rule.AppliesTo).Select(FileWords.Of));
        text.Append(CultureInfo.InvariantCulture, $"\n### {rule.Id}: {rule.Title}\n\n{rule.Why}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- Weight: {rule.Severity.Word()}{(rule.Exception is var (profile, severity) ? $" ({severity.Word()} in {FileWords.Of(profile)})" : "")}; {profiles}\n");
        foreach (var parameter in rule.Parameters) text.Append(CultureInfo.InvariantCulture, $"- {parameter.Meaning}: {Values(parameter)}\n");
        text.Append(CultureInfo.InvariantCulture, $"- Source: {rule.Source}\n");
    }

    private static string Values(RuleParameter parameter)
    {
        var others = Enum.GetValues<GatheringProfile>().Where(x => parameter.For(x) != parameter.Default)
            .Select(x => $", {FileWords.Of(x)} {new Measure(parameter.Unit, parameter.For(x))}");
        return new Measure(parameter.Unit, parameter.Default) + string.Concat(others);
    }
}
