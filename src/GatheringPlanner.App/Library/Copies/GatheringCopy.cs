using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Library.Copies;

/// <summary>
/// A new gathering like another one. What is true only of the other one's date stays behind: confirmations, promises of the venue, calls made.
/// Nothing in the copy refers to something that was not taken.
/// </summary>
public static class GatheringCopy
{
    public static GatheringPlan Of(GatheringPlan source, PlanId id, string title, DateOnly? startDate, CopyChoice take)
    {
        var header = HeaderOf(source.Header, take) with { Title = title, StartDate = startDate };
        var agenda = GatheringPlan.Empty(id, header).Next(
            tracks: take.Groups ? source.Tracks : null,
            audiences: take.Groups ? source.Audiences : null,
            rooms: take.Groups ? source.Rooms : null);
        var items = Keyed<ItemId, AgendaItem>.Of(source.Items.Select(x => ItemOf(x, take)));
        return new CopiedParts(source, agenda.Next(items: items), take).Plan();
    }

    /// <summary>The venue’s or the law’s consent was given to one occasion.</summary>
    private static PlanHeader HeaderOf(PlanHeader header, CopyChoice take) => header with
    {
        Purpose = take.Texts ? header.Purpose : "",
        Declared = header.Declared.Where(x => x != Declaration.HospitalityApproved).ToEquatableList(),
    };

    private static AgendaItem ItemOf(AgendaItem item, CopyChoice take) => item with
    {
        Track = take.Groups ? item.Track : null,
        Audience = take.Groups ? item.Audience : null,
        Room = take.Groups ? item.Room : null,
        Goal = take.Texts ? item.Goal : null,
        Method = take.Texts ? item.Method : null,
        Note = take.Texts ? item.Note : null,
        Owner = take.People ? item.Owner : null,
    };
}
