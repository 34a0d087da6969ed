using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Domain.Venue;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class VenBeo() : PlanRule(new()
{
    Id = "VEN-BEO",
    Pillar = Pillar.Venue,
    Title = "Function sheets say everything",
    Headline = "The function sheet of {item} lacks {measured} of {limit} things",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat,
    Why = "The sheet is what the people who carry chairs and plates read. What it does not say is improvised in front of your guests.",
    Source = "hwevents.com on banquet event orders: contact, times, set-up, food, counts, technology",
    Parameters = [Due],
})
{
    private const int SetUpMinutes = 60;
    private static readonly RuleParameter Due = new("due", "Days before the gathering from which sheets have to be written", MeasureUnit.Count, 14);

    /// <summary>What a sheet tells; a menu and diets only where something is served.</summary>
    private static readonly (string Name, bool OfFood, Func<FunctionSheet, AgendaItem, bool> IsThere)[] Facts =
    [
        ("the room", false, (_, item) => item.Room is not null),
        ("the set-up", false, (sheet, _) => sheet.SetUp is not null),
        ("its times", false, (_, item) => item.Slot is not null),
        ("when the set-up begins", false, (sheet, _) => sheet.SetUpFrom is not null),
        ("when the tear-down is over", false, (sheet, _) => sheet.TearDownUntil is not null),
        ("how many are expected", false, (sheet, _) => sheet.Expected is not null),
        ("how many are guaranteed", false, (sheet, _) => sheet.Guaranteed is not null),
        ("the menu", true, (sheet, _) => sheet.Menu is not null),
        ("special diets", true, (sheet, _) => sheet.SpecialDiets is not null),
        ("the equipment", false, (sheet, _) => sheet.Equipment is not null),
        ("somebody on site", false, (sheet, _) => sheet.Contact is not null),
        ("their telephone", false, (sheet, _) => sheet.Phone is not null),
        ("a version", false, (sheet, _) => sheet.Version is not null),
    ];

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(judgement.Plan.All<FunctionSheet>().Count > 0, judgement.Limit(Due)) ? null : "No function sheet has been written yet.";

    public override void CheckPlan(Judgement judgement)
    {
        var sheets = judgement.Plan.All<FunctionSheet>();
        if (sheets.Count == 0) judgement.ReportAround([], Measure.Count(0), Measure.Count(1));
        List<Trouble>? troubles = null;
        foreach (var sheet in sheets)
        {
            if (judgement.Plan.Items.Find(sheet.Item) is not { IsParked: false } item) continue;
            var (missing, all) = Count(sheet, item);
            if (missing > 0) (troubles ??= []).Add(new($"“{item.Title}”", Measure.Count(missing), Measure.Count(all), item.Id));
        }

        if (troubles is not null) Listing.Report(judgement, troubles, sheets.Count, judgement.Severity);
    }

    private static (int StillOpen, int All) Count(FunctionSheet sheet, AgendaItem item)
    {
        var (missing, all) = (0, 0);
        foreach (var fact in Facts)
        {
            if (fact.OfFood && !ServesFood(item)) continue;
            all++;
            if (!fact.IsThere(sheet, item)) missing++;
        }

        return (missing, all);
    }

    private static bool ServesFood(AgendaItem item) => item.Kind is ItemKind.Meal or ItemKind.Workmeal or ItemKind.Break or ItemKind.Social;

    public override string Headline(Finding finding) => (finding.Subjects.Count, finding.Measured.Value) switch
    {
        (0, _) => "No function sheet tells the venue’s people what to set up",
        ( > 1, _) => "{measured} of {limit} function sheets are not complete",
        (_, 1) => "The function sheet of {item} lacks one thing",
        _ => Descriptor.Headline,
    };

    public override string? Detail(PlanReading reading, Finding finding)
    {
        if (finding.Subjects.Count == 0) return "Write one for each room and meal that needs hands.";
        if (Listing.Counts(finding)) return $"{Listing.Names(finding.Subjects, finding.Measured.Value)}.";
        if (Sheet(reading.Plan, finding) is not { } sheet || reading.Plan.Items.Find(sheet.Item) is not { } item) return null;
        var missing = Facts.Where(x => (!x.OfFood || ServesFood(item)) && !x.IsThere(sheet, item)).Select(x => x.Name).ToList();
        return missing.Count == 0 ? null : $"Still open: {Listing.Names(missing, missing.Count)}.";
    }

    private static FunctionSheet? Sheet(GatheringPlan plan, Finding finding) =>
        finding.Items.Count == 0 ? null : plan.All<FunctionSheet>().FirstOrDefault(x => x.Item == finding.Items[0]);

    /// <summary>Only what the plan knows itself; menus, numbers to pay for and telephones come from people.</summary>
    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (Sheet(context.Plan, context.Finding) is not { } sheet || context.Plan.Items.Find(sheet.Item) is not { Slot: { } slot } item) yield break;
        var people = Headcount.Of(context.Plan, item);
        var filled = sheet with
        {
            SetUpFrom = sheet.SetUpFrom ?? new PlanTime(Math.Max(0, slot.Start.Minutes - SetUpMinutes)),
            TearDownUntil = sheet.TearDownUntil ?? new PlanTime(Math.Min(PlanTime.Latest, slot.End.Minutes + SetUpMinutes)),
            Expected = sheet.Expected ?? people,
            Version = sheet.Version ?? 1,
        };
        List<PlanEdit> edits = [new PutPart<FunctionSheet>(filled, sheet)];
        if (item.Room is null && context.Plan.Rooms.FirstOrDefault(x => x.Capacity is null || people is null || x.Capacity >= people) is { } room) edits.Add(new AssignRoom(item.Id, room.Id));
        yield return new($"Fill in what the plan knows: room, people, an hour to set up and tear down", new Batch("Completed a function sheet", edits.ToEquatableList()));
    }
}
