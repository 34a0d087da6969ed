using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using GatheringPlanner.Web.Components.Auditing;
using GatheringPlanner.Web.Components.Pages;
using GatheringPlanner.Web.Identity;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Web.Tests.Auditing;

/// <summary>The records as they are read: narrowed, page by page, checked.</summary>
public sealed class AuditLogTests : ComponentTest
{
    private static readonly PlanId Plan = new(Guid.Parse("11111111-1111-1111-1111-111111111111"));
    private static readonly DateTimeOffset Noon = new(2026, 9, 14, 12, 0, 0, TimeSpan.Zero);

    private readonly InMemoryAudit _audit = new();

    public AuditLogTests()
    {
        var gate = new InMemoryMemberships().Gate();
        Services.AddLocalization().AddSingleton<TimeProvider>(new Utc()).AddSingleton(new AuditBook(_audit, _audit.Trail(), gate, new SampleHousePeople())).AddScoped<CurrentPerson>();
    }

    [Fact]
    public async Task A_record_tells_who_when_what_for_whom_and_what_came_of_it()
    {
        await _audit.AppendAsync(AuditNote.Of(Noon, SamplePeople.Maeve.Id, Plan, AuditActions.PutMember, "reviewer", SamplePeople.Aoife.Id));
        await _audit.AppendAsync(AuditNote.Refusal(Noon.AddDays(1), new("gone"), Plan, AuditActions.EditPlan));

        var log = Log(SamplePeople.Maeve, Plan);

        Assert.Equal(
            ["2 15/09/2026 12:00 Former person Was not allowed to change the plan Refused", "1 14/09/2026 12:00 Maeve Gave somebody a part in the gathering: reviewer for Aoife Done"],
            log.FindAll("tbody tr").Select(x => string.Join(' ', x.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal(["Everybody", "Aoife", "Former person", "Maeve"], log.FindAll("#audit-who option").Select(x => x.TextContent));
        Assert.Empty(log.FindAll(".auditpages"));
    }

    [Fact]
    public async Task The_records_are_narrowed_and_the_file_with_them()
    {
        await _audit.AppendAsync(AuditNote.Of(Noon, SamplePeople.Maeve.Id, Plan, AuditActions.PutMember, subject: SamplePeople.Aoife.Id));
        await _audit.AppendAsync(AuditNote.Refusal(Noon.AddDays(1), SamplePeople.Tomas.Id, Plan, AuditActions.EditPlan));
        await _audit.AppendAsync(AuditNote.Of(Noon.AddDays(2), SamplePeople.Tomas.Id, Plan, AuditActions.EditPlan));
        var log = Log(SamplePeople.Maeve, Plan);

        void Expect(params string[] numbers) => Assert.Equal(numbers, log.FindAll(".no").Skip(1).Select(x => x.TextContent));
        Expect("3", "2", "1");
        log.Find("#audit-who").Change("lead");
        Expect("3", "2");
        log.Find("#audit-action").Change("plan.edit");
        log.Find("#audit-outcome").Change("Refused");
        Expect("2");
        log.Find("#audit-from").Change("2026-09-15");
        log.Find("#audit-to").Change("2026-09-15");
        Expect("2");
        Assert.Equal($"/gatherings/{Plan}/audit.csv?who=lead&action=plan.edit&outcome=Refused&from=2026-09-15&to=2026-09-15", log.Find("[download]").GetAttribute("href"));
        log.Find("#audit-to").Change("2026-09-14");
        Assert.Equal("No record fits. Choose less.", log.Find(".teach").TextContent);
    }

    [Fact]
    public async Task Fifty_are_shown_at_a_time()
    {
        for (var i = 0; i < 120; i++) await _audit.AppendAsync(AuditNote.Of(Noon, SamplePeople.Maeve.Id, Plan, AuditActions.AddComment));
        var log = Log(SamplePeople.Maeve, Plan);

        void Expect(string first, string last, bool newer, bool earlier)
        {
            var numbers = log.FindAll(".no").Skip(1).Select(x => x.TextContent).ToList();
            Assert.Equal((first, last, newer, earlier), (numbers[0], numbers[^1], !log.FindAll(".auditpages button")[0].HasAttribute("disabled"), !log.FindAll(".auditpages button")[1].HasAttribute("disabled")));
        }

        Expect("120", "71", false, true);
        log.FindAll(".auditpages button")[1].Click();
        Expect("70", "21", true, true);
        log.FindAll(".auditpages button")[1].Click();
        Expect("20", "1", true, false);
        log.FindAll(".auditpages button")[0].Click();
        Expect("70", "21", true, true);
        log.Find("#audit-who").Change("organizer");
        Expect("120", "71", false, true);
    }

    [Fact]
    public async Task The_check_says_that_all_is_well_or_names_the_first_bad_record()
    {
        for (var i = 0; i < 3; i++) await _audit.AppendAsync(AuditNote.Of(Noon, SamplePeople.Maeve.Id, Plan, AuditActions.AddComment));
        var log = Log(SamplePeople.Maeve, Plan);

        log.Find(".auditdoes button").Click();
        Assert.Equal("All 3 records of the planner are as they were written, and none is missing. Their end has not been noted yet.", log.Find(".note span").TextContent);
        _audit.Records.RemoveAt(1);
        log.Find(".auditdoes button").Click();

        Assert.Equal("Record 2 is missing.", log.Find(".note.bad span").TextContent);
    }

    [Fact]
    public async Task The_page_of_the_whole_planner_is_there_for_administrators_only()
    {
        await _audit.AppendAsync(AuditNote.Of(Noon, SamplePeople.Maeve.Id, Plan, AuditActions.EditPlan, "changed 1 × item"));
        Services.AddSingleton<AuthenticationStateProvider, Reader>();

        foreach (var person in SamplePeople.All)
        {
            Reader.Now = person;
            var page = Render<HouseAuditPage>();
            Assert.Equal((person.Name, person.Role == PersonRole.Administrator ? "Records of the planner" : "There is no such page"), (person.Name, page.Find("h1").TextContent));
            Assert.Equal((person.Name, person.Role == PersonRole.Administrator ? "in gathering 11111111" : null), (person.Name, page.FindAll("td .about").SingleOrDefault()?.TextContent));
        }
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("?from=2026-03-29&to=2026-03-29", "2026-03-29T00:00:00+00:00", "2026-03-30T00:00:00+01:00")]
    [InlineData("?from=0001-01-01&to=9999-12-31", null, null)]
    [InlineData("?from=tomorrow", null, null)]
    public void Days_begin_at_midnight_where_the_planner_stands(string query, string? from, string? until)
    {
        var view = AuditView.Of(new DefaultHttpContext { Request = { QueryString = new(query) } }.Request.Query);

        var filter = view.Filter(Plan, TimeZoneInfo.FindSystemTimeZoneById("Europe/Dublin"));

        Assert.Equal(new AuditFilter(Plan, From: At(from), Until: At(until)), filter);
    }

    private static DateTimeOffset? At(string? text) => text is null ? null : DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private IRenderedComponent<AuditLog> Log(Person reader, PlanId? plan)
    {
        System.Globalization.CultureInfo.CurrentCulture = new("en-GB");
        return Render<AuditLog>(parameters => parameters.Add(x => x.Reader, reader).Add(x => x.Plan, plan));
    }

    private sealed class Utc : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }

    private sealed class Reader : AuthenticationStateProvider
    {
        public static Person Now { get; set; } = SamplePeople.Declan;

        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(PersonClaims.Principal(Now)));
    }
}
