using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Board;
using GatheringPlanner.Web.Resources;
using GatheringPlanner.Web.Tests.Workspace;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Tests.Board;

/// <summary>Base of the tests about what the browser is sent of the board.</summary>
public abstract class BoardTest : ComponentTest
{
    protected BoardTest() => Services.AddLocalization();

    protected IStringLocalizer<Texts> Localized => Services.GetRequiredService<IStringLocalizer<Texts>>();

    protected BoardDrawing DrawingOf(GatheringPlan plan, bool mayEdit = true, double zoom = 1, LaneBy lanes = LaneBy.Track) =>
        BoardDrawing.Of(Agenda.Report(plan), new(zoom, lanes, mayEdit, "en"), new(Localized, "icons.svg"));

    protected IDocument Draw(GatheringPlan plan, bool mayEdit = true, double zoom = 1, LaneBy lanes = LaneBy.Track) =>
        new HtmlParser().ParseDocument(DrawingOf(plan, mayEdit, zoom, lanes).Markup);
}
