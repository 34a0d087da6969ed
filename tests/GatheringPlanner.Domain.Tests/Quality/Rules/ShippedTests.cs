using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Quality;
using static GatheringPlanner.Domain.Tests.Quality.Rules.Judging;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

/// <summary>What the product ships must not meet people with reproaches.</summary>
public sealed class ShippedTests
{
    public static TheoryData<string> Templates => [.. TemplateLibrary.All.Select(x => x.Name)];

    [Theory, MemberData(nameof(Templates))]
    public void A_template_is_fine_as_it_is_and_as_a_draft_long_before(string name)
    {
        var plan = TemplateLibrary.All.Single(x => x.Name == name).Plan;
        foreach (var occasion in new[] { Agenda(), Draft(100) }) Assert.Empty(QualityReview.Review(plan, occasion).Findings.Select(x => x.Rule.Id));
    }
}
