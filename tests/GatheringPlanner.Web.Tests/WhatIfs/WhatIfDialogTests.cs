using Bunit;
using Bunit.TestDoubles;
using GatheringPlanner.App.Access;
using GatheringPlanner.Web.Components.WhatIfs;
using GatheringPlanner.Web.Components.Workspace;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Web.Tests.WhatIfs;

public sealed class WhatIfDialogTests : WhatIfTest
{
    [Fact]
    public async Task A_copy_needs_a_name_and_is_opened_when_it_is_made()
    {
        using var state = await OpenAsync(Original);
        var dialog = Render<WhatIfDialog>(parameters => parameters.Add(x => x.State, state));

        await dialog.Find("form").SubmitAsync();
        Assert.Equal("A copy needs a name.", dialog.Find("[role=alert]").TextContent.Trim());
        dialog.Find("#whatif-name").Input("shorter mornings");
        await dialog.Find("form").SubmitAsync();

        var made = Assert.Single(await Library.ListAsync(SamplePeople.Maeve, Original.Id));
        Assert.Equal("shorter mornings", made.Name);
        Assert.EndsWith($"/gatherings/{made.Copy.Value}", Services.GetRequiredService<BunitNavigationManager>().Uri);
    }

    [Fact]
    public async Task Copies_are_listed_and_thrown_away_after_a_question()
    {
        using var state = await MakeAsync();
        var dialog = Render<WhatIfDialog>(parameters => parameters.Add(x => x.State, state));

        Assert.Equal(
            [$"/gatherings/{Copy.Value}", $"/gatherings/{Copy.Value}/compare"],
            dialog.FindAll(".whatifs a").Select(x => x.GetAttribute("href")));
        await dialog.Find("[aria-label='Throw away “shorter mornings”']").ClickAsync();
        Assert.Single(await Library.ListAsync(SamplePeople.Maeve, Original.Id));
        await dialog.Find(".ask .b").ClickAsync();

        Assert.Empty(await Library.ListAsync(SamplePeople.Maeve, Original.Id));
        Assert.Empty(dialog.FindAll(".whatifs li"));
    }

    [Fact]
    public async Task Who_may_only_read_looks_and_no_more()
    {
        using var state = await MakeAsync(SamplePeople.Aoife);
        var dialog = Render<WhatIfDialog>(parameters => parameters.Add(x => x.State, state));

        Assert.Equal(["Open", "Compare"], dialog.FindAll(".whatifs .b").Select(x => x.TextContent));
        Assert.Equal(["Close"], dialog.FindAll("button").Select(x => x.TextContent));
    }

    [Theory]
    [InlineData(0, "What if")]
    [InlineData(1, "What if: 1 copy")]
    [InlineData(2, "What if: 2 copies")]
    public async Task The_boards_tools_tell_how_many_copies_there_are(int copies, string text)
    {
        using var state = await OpenAsync(Original);
        var tools = Render<BoardTools>(parameters => parameters.Add(x => x.State, state).Add(x => x.Revision, 1).Add(x => x.Copies, copies));

        Assert.Equal(text, tools.Find("[title='What if']").TextContent);
    }

    [Fact]
    public async Task In_a_copy_there_is_no_button_for_copies_but_what_it_is_a_copy_of()
    {
        using var original = await MakeAsync();
        var tools = Render<BoardTools>(parameters => parameters.Add(x => x.State, original).Add(x => x.Revision, 1).Add(x => x.Copies, null));
        var banner = Render<WhatIfBanner>(parameters => parameters.Add(x => x.State, original).Add(x => x.WhatIf, new(Copy, Original.Id, "shorter mornings", "Maeve", default)));

        Assert.Empty(tools.FindAll("[title='What if']"));
        Assert.Equal("shorter mornings A what-if of “Two days of quality time”. Nothing here counts until you adopt it.", banner.Find("p").TextContent);
        Assert.Equal([$"/gatherings/{Copy.Value}/compare", $"/gatherings/{Original.Id.Value}"], banner.FindAll("a").Select(x => x.GetAttribute("href")));
    }
}
