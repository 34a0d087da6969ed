using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Sessions;

/// <summary>Finds in a plan's journal who last changed an item, or one text of it.</summary>
public static class ItemTrail
{
    /// <summary>The newest of the entries whose edit names the item; null where none does.</summary>
    public static JournalEntry? Last(IEnumerable<JournalEntry> newestFirst, ItemId item) => newestFirst.FirstOrDefault(x => Any(x, edit => IsAbout(edit, item)));

    /// <summary>The newest of the entries that wrote the item's text: one of its details, or the title where <paramref name="detail"/> is null.</summary>
    public static JournalEntry? LastText(IEnumerable<JournalEntry> newestFirst, ItemId item, ItemDetail? detail) =>
        newestFirst.FirstOrDefault(x => Any(x, edit => Writes(edit, item, detail)));

    private static bool Any(JournalEntry entry, Func<PlanEdit, bool> fits) =>
        EditJson.ReadJournal(entry.EditJson) is ReadableEdit readable && Parts(readable.Edit).Any(fits);

    private static IEnumerable<PlanEdit> Parts(PlanEdit edit) => edit is Batch batch ? batch.Edits.SelectMany(Parts) : [edit];

    private static bool IsAbout(PlanEdit edit, ItemId item) => edit switch
    {
        ItemEdit itemEdit => itemEdit.Item == item,
        AddItem add => add.Item.Id == item,
        PutPart<Assignment> put => put.Part.Item == item,
        RevertDifference revert => Changes(revert.Difference, item, (_, _) => true),
        AdoptDifference adopt => Changes(adopt.Difference, item, (_, _) => true),
        _ => false,
    };

    private static bool Writes(PlanEdit edit, ItemId item, ItemDetail? detail) => edit switch
    {
        ChangeDetail change => change.Item == item && change.Detail == detail,
        RetitleItem retitle => retitle.Item == item && detail is null,
        AddItem add => add.Item.Id == item,
        RevertDifference revert => Changes(revert.Difference, item, (before, after) => Text(before, detail) != Text(after, detail)),
        AdoptDifference adopt => Changes(adopt.Difference, item, (before, after) => Text(before, detail) != Text(after, detail)),
        _ => false,
    };

    /// <summary>What came or went counts as changed in every way.</summary>
    private static bool Changes(PlanDifference difference, ItemId item, Func<AgendaItem, AgendaItem, bool> differ)
    {
        var items = difference.Of(PlanKinds.Items);
        return items.Added.Concat(items.Removed).Any(x => x.Id == item)
            || items.Changed.Any(x => x.Before.Id == item && differ(x.Before, x.After));
    }

    private static string? Text(AgendaItem item, ItemDetail? detail) => detail is { } one ? ChangeDetail.Read(item, one) : item.Title;
}
