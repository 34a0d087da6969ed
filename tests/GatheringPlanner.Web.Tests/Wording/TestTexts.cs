using GatheringPlanner.Web.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Tests.Wording;

/// <summary>The product's own texts.</summary>
internal static class TestTexts
{
    public static IStringLocalizer<Texts> English { get; } =
        new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<Texts>>();
}
