using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Validation;

/// <summary>What a person fills in about a gathering as a whole; checked by <see cref="GatheringDetailsValidator"/>.</summary>
public sealed class GatheringDetails
{
    public string Title { get; set; } = "";
    public string Purpose { get; set; } = "";
    public DateOnly? StartDate { get; set; }
    public string? TimeZone { get; set; }
    public string Place { get; set; } = "";
    public GatheringProfile Profile { get; set; }

    /// <summary>Number of days of a gathering that starts empty.</summary>
    public int Days { get; set; } = 1;

    /// <summary>What an hour of one person costs; null while nobody has said.</summary>
    public int? HourCost { get; set; }

    /// <summary>What the organizers say about the whole gathering.</summary>
    public HashSet<Declaration> Declared { get; init; } = [];

    public static GatheringDetails Of(PlanHeader header) => new()
    {
        Title = header.Title,
        Purpose = header.Purpose,
        StartDate = header.StartDate,
        TimeZone = header.TimeZone,
        Place = header.Place ?? "",
        Profile = header.Profile,
        Days = header.DayCount,
        HourCost = header.HourCost,
        Declared = [.. header.Declared],
    };

    /// <summary>What differs from the header as the form was opened on it, as edits of single facts.</summary>
    public IReadOnlyList<PlanEdit> EditsOf(PlanHeader header)
    {
        var was = Of(header);
        var edits = new List<PlanEdit>();
        if (Title != was.Title) edits.Add(new RenameGathering(Title));
        if (Purpose != was.Purpose) edits.Add(new SetPurpose(Purpose));
        if (StartDate != was.StartDate) edits.Add(new SetStartDate(StartDate));
        if (TimeZone != was.TimeZone) edits.Add(new SetTimeZone(TimeZone));
        if (Place != was.Place) edits.Add(new SetPlace(Place));
        if (Profile != was.Profile) edits.Add(new SetProfile(Profile));
        if (Days != was.Days) edits.Add(new SetDayCount(Days));
        if (HourCost != was.HourCost) edits.Add(new SetHourCost(HourCost));
        edits.AddRange(Enum.GetValues<Declaration>().Where(x => Declared.Contains(x) != was.Declared.Contains(x)).Select(x => new Declare(x, Declared.Contains(x))));
        return edits;
    }

    /// <summary>The plan with these details and its own agenda.</summary>
    public GatheringPlan ApplyTo(GatheringPlan plan) => plan.Next(header: plan.Header with
    {
        Title = PlanText.Clean(Title, PlanText.MaxTitle),
        Purpose = PlanText.Clean(Purpose, PlanText.MaxText),
        StartDate = StartDate,
        TimeZone = TimeZone,
        Place = PlanText.CleanOrNull(Place, PlanText.MaxName),
        Profile = Profile,
    });
}
