using System.Reflection;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.App.Publishing;

/// <summary>A gathering that somebody can start from.</summary>
public sealed record GatheringTemplate(string Name, string Summary, GatheringPlan Plan)
{
    public string Title => Plan.Header.Title;
    public GatheringProfile Profile => Plan.Header.Profile;
    public string Purpose => Plan.Header.Purpose;
    public int Days => Plan.Header.DayCount;

    /// <summary>Minutes in the room on each day that has a programme.</summary>
    public IEnumerable<int> RoomMinutes => PlanReading.Of(Plan).Days.Select(x => DayMetrics.Of(x).RoomMinutes);

    /// <summary>A new gathering like this one. What is not given stays as the template has it.</summary>
    public GatheringPlan NewPlan(PlanId id, string? title = null, DateOnly? startDate = null, string? timeZone = null) => GatheringPlan.Of(
        id,
        Plan.Header with { Title = title ?? Title, StartDate = startDate, TimeZone = timeZone ?? Plan.Header.TimeZone },
        Plan.Items,
        Plan.Tracks,
        Plan.Audiences,
        Plan.Rooms);
}

/// <summary>The templates that the product ships.</summary>
public static class TemplateLibrary
{
    private static readonly Lazy<IReadOnlyList<GatheringTemplate>> Shipped = new(() => [.. Names().Select(Load)]);

    public static IReadOnlyList<GatheringTemplate> All => Shipped.Value;

    /// <summary>The gathering that a first start in Development shows.</summary>
    public static GatheringTemplate Sample => Load(Names().First());

    private static IEnumerable<string> Names() =>
        typeof(TemplateLibrary).Assembly.GetManifestResourceNames().Where(x => x.EndsWith(".template.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static GatheringTemplate Load(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return AgendaReader.Read(bytes.ToArray(), new(Guid.Empty)) switch
        {
            ReadableAgenda agenda => new(agenda.Name, TemplateSummaries.Of(bytes.ToArray()), agenda.Plan),
            UnreadableAgenda broken => throw new InvalidOperationException($"{resource}: {broken.Complaint}"),
            _ => throw new InvalidOperationException(resource),
        };
    }
}
