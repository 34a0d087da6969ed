namespace GatheringPlanner.Domain.Quality.Examples;

/// <summary>What a rule means, shown in two small pieces of a gathering: one in which it finds something and one in which it does not.</summary>
public sealed record RuleExample(string RuleId, Sketch Fails, Sketch Passes)
{
    internal static RuleExample Of(string ruleId, string fails, string passes) => new(ruleId, SketchParser.Parse(fails), SketchParser.Parse(passes));

    /// <summary>Both pieces are agenda and nothing else, so that the rule itself can be asked about them.</summary>
    public bool IsAgenda => Fails.IsAgenda && Passes.IsAgenda;
}
