using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.App.Outbox;

/// <summary>How a letter reads.</summary>
public static class LetterPaper
{
    /// <param name="before">Null: nobody was told of anything yet.</param>
    public static IReadOnlyList<string> Lines(PlanReading? before, PlanReading after, Id<Participant> person)
    {
        var changes = OwnChanges.Between(PlacesOf(before, person), PlacesOf(after, person));
        // Of a first agenda nothing is “new”.
        return [.. changes.Select(x => before is null ? $"{x.After!.Title}, {x.After.Words}" : x.Words)];
    }

    public static Mail MailOf(Letter letter, Dispatch dispatch, string title, string from, Uri agenda)
    {
        var isFirst = dispatch.Number == 1;
        var subject = OneLine(isFirst ? $"{title}: your agenda" : $"{title}: what has changed for you");
        var lead = isFirst ? "This is your agenda:" : "This has changed in your agenda:";
        string[] body = [$"Dear {letter.Name},", "", lead, "", .. letter.Lines.Select(x => $"- {OneLine(x)}"), "", "Your days as they are now:", agenda.ToString(), "", from];
        return new(dispatch.Number, letter.Row.Value, letter.Name, letter.Address!, subject, string.Join('\n', body), dispatch.At);
    }

    private static IReadOnlyDictionary<ItemId, OwnPlace> PlacesOf(PlanReading? reading, Id<Participant> id) =>
        reading?.Plan.All<Participant>().Find(id) is { } person ? OwnChanges.PlacesOf(reading.Plan, PersonalAgenda.Of(reading, person)) : new Dictionary<ItemId, OwnPlace>();

    /// <summary>A line break in a subject would begin another header.</summary>
    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
