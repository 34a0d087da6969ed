using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library.Templates;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Library;

/// <summary>Templates of our own: made of a gathering or a day, kept without names, and inserted as a day.</summary>
public sealed class OwnTemplateTests
{
    private readonly OwnTemplates _templates = new(new InMemoryTemplateShelf(), new InMemoryAudit().Commands(), TimeProvider.System);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    private static GatheringPlan Gathering(int seed) => AnyParts.AddAll(new RandomPlans(seed).Gathering(), 1);

    [Theory, MemberData(nameof(Seeds))]
    public void A_plan_is_read_as_it_was_written(int seed)
    {
        var plan = Gathering(seed);

        Assert.Equal(plan, PlanJson.Read(PlanJson.Write(plan), plan.Id));
    }

    [Fact]
    public void What_is_no_plan_is_not_read() => Assert.All(["{", "{}", """{"type":"setPlace","place":"Cork"}"""], x => Assert.Null(PlanJson.Read(x, OwnTemplate.PlanId)));

    [Theory, MemberData(nameof(Seeds))]
    public void A_template_of_a_gathering_has_its_agenda_and_names_nobody(int seed)
    {
        var plan = Gathering(seed);

        var template = OwnTemplate.Of("t", " Our days ", "For spring", plan, day: null);

        Assert.Equal(("Our days", "For spring", "Our days"), (template.Name, template.Summary, template.Template.Title));
        Assert.Equal(plan.Items.Select(x => x with { Owner = null, Note = null }), template.Plan.Items);
        Assert.Empty(template.Plan.Kinds.Except([PlanKinds.Items, PlanKinds.Tracks, PlanKinds.Audiences, PlanKinds.Rooms]));
        Assert.Equal(((DateOnly?)null, (string?)null, plan.Header.DayCount, plan.Header.Profile), (template.Plan.Header.StartDate, template.Plan.Header.Place, template.Plan.Header.DayCount, template.Plan.Header.Profile));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_template_of_a_day_is_one_day_with_what_it_needs(int seed)
    {
        var plan = Gathering(seed);

        var day = OwnTemplate.Of("t", "A day", "", plan, day: 1);

        Assert.True(day.IsDay);
        Assert.Equal(plan.Items.Where(x => x.Day == 1).Select(x => x with { Day = 0, Owner = null, Note = null }), day.Plan.Items);
        Assert.All(day.Plan.Tracks, x => Assert.Contains(day.Plan.Items, item => item.Track == x.Id));
        Assert.All(day.Plan.Rooms, x => Assert.Contains(day.Plan.Items, item => item.Room == x.Id));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void An_inserted_day_is_the_day_as_it_was_in_one_step(int seed)
    {
        var (plan, other) = (Gathering(seed), Gathering(seed + 1000));
        var day = OwnTemplate.Of("t", "A day", "", other, day: 0);

        var batch = DayInsertion.Of(plan, day.Plan, "A day", plan.Header.DayCount, "new");
        var after = Assert.IsType<Applied>(batch.Apply(plan)).Plan;

        Assert.Equal("Inserted the day “A day”", batch.Describe(plan));
        Assert.Equal(plan.Header.DayCount + 1, after.Header.DayCount);
        Assert.Equal(Seen(day.Plan, 0), Seen(after, plan.Header.DayCount));
        Assert.Equal(after.Rooms.Count, after.Rooms.DistinctBy(x => x.Name.ToUpperInvariant()).Count());
        Assert.Equal(plan, Assert.IsType<Applied>(PlanDifference.Between(plan, after).Inverse().ApplyTo(after)).Plan);
        Assert.Equal(batch, Assert.IsType<ReadableEdit>(EditJson.Read(EditJson.Write(batch))).Edit);
    }

    [Fact]
    public void An_empty_day_takes_it_without_growing_the_gathering()
    {
        var plan = GatheringPlan.Empty(new(Guid.NewGuid()), new("Days", GatheringProfile.Cab) { DayCount = 2 });
        var day = GatheringPlan.Of(new(Guid.NewGuid()), new("Day", GatheringProfile.Cab), [new(new("i"), "Talk", ItemKind.Talk) { Day = 0, Start = PlanTime.At(9), End = PlanTime.At(10) }]);

        var after = Assert.IsType<Applied>(DayInsertion.Of(plan, day, "Day", 1, "new").Apply(plan)).Plan;

        Assert.Equal(plan.WithItem(new(new("new-1"), "Talk", ItemKind.Talk) { Day = 1, Start = PlanTime.At(9), End = PlanTime.At(10) }), after);
    }

    [Fact]
    public async Task A_template_is_kept_under_one_name_until_it_is_taken_away()
    {
        var template = OwnTemplate.Of("t", "Our day", "For spring", TemplateLibrary.Sample.Plan, day: 0);

        Assert.IsType<Done>(await _templates.SaveAsync(SamplePeople.Maeve, template));
        Assert.Equal([template], await _templates.ListAsync(SamplePeople.Tomas));
        Assert.Equal(new Declined("There is a template called “OUR DAY” already. Choose another name."), await _templates.SaveAsync(SamplePeople.Maeve, template with { Id = "u", Name = "OUR DAY" }));
        Assert.IsType<Done>(await _templates.RemoveAsync(SamplePeople.Maeve, "t"));
        Assert.Equal(new Declined("This template is gone already."), await _templates.RemoveAsync(SamplePeople.Maeve, "t"));
    }

    [Fact]
    public async Task What_cannot_be_a_template_is_refused()
    {
        var template = OwnTemplate.Of("t", "Our day", "", TemplateLibrary.Sample.Plan, day: 0);

        Assert.Equal(new Declined("A template needs a name."), await _templates.SaveAsync(SamplePeople.Maeve, template with { Name = "" }));
        Assert.Equal(new Declined("There is nothing on the agenda yet."), await _templates.SaveAsync(SamplePeople.Maeve, template with { Plan = GatheringPlan.Empty(OwnTemplate.PlanId, new("x", GatheringProfile.Cab)) }));
        Assert.IsType<NotAllowed>(await _templates.SaveAsync(SamplePeople.Tomas, template));
        Assert.IsType<NotAllowed>(await _templates.RemoveAsync(SamplePeople.Aoife, "t"));
        Assert.Empty(await _templates.ListAsync(SamplePeople.Ruairi));
    }

    private static IEnumerable<(string, ItemKind, PlanTime?, PlanTime?, string?, string?, string?)> Seen(GatheringPlan plan, int day) => plan.Items.Where(x => x.Day == day)
        .Select(x => (x.Title, x.Kind, x.Start, x.End, x.Track is { } t ? plan.Tracks.Find(t)!.Name : null, x.Audience is { } a ? plan.Audiences.Find(a)!.Name : null, x.Room is { } r ? plan.Rooms.Find(r)!.Name : null))
        .Order();
}
