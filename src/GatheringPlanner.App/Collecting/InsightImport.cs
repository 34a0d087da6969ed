using GatheringPlanner.App.Importing;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing.Tables;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.People;

namespace GatheringPlanner.App.Collecting;

/// <summary>Works out what each row of a list of insights would do. An insight is the same where the same customer said the same.</summary>
internal sealed class InsightImport(GatheringPlan plan, ImportMapping<InsightColumn> mapping, IReadOnlyList<CustomerReference> names, Func<string> newId)
{
    private readonly Dictionary<string, Insight> _known = plan.All<Insight>().GroupBy(x => Identity(x.WhatChanged, x.Customer)).ToDictionary(x => x.Key, x => x.First());
    private readonly Dictionary<string, int> _seen = [];

    public ImportRow<Insight> RowOf(TableRow row)
    {
        var text = Cell(row, InsightColumn.WhatChanged);
        if (text.Length == 0) return Wrong(row, text, "It does not say what changed.");
        if (names.FirstOrDefault(x => row.Cells.Any(cell => NameGuard.IsIn(cell, x.Name))) is { } named) return Wrong(row, text, $"This names the customer whom everybody knows as {named.Alias}.");
        try
        {
            var identity = Identity(text, PlanText.CleanOrNull(Cell(row, InsightColumn.Customer), PlanText.MaxName));
            if (_seen.TryGetValue(identity, out var line)) return Wrong(row, text, $"The same insight stands in row {line}.");
            var before = _known.GetValueOrDefault(identity);
            var after = On(row, before ?? new Insight(new(newId()), text));
            _seen[identity] = row.Line;
            return before is null ? new(row.Line, text, ImportOutcome.New, after, null, "") : Compared(row, before, after);
        }
        catch (CellException fault)
        {
            return Wrong(row, text, fault.Message);
        }
    }

    private static ImportRow<Insight> Compared(TableRow row, Insight before, Insight after)
    {
        var fields = Insight.Kind.Fields.Where(x => !Equals(x.Get(before), x.Get(after))).Select(x => x.Name).ToList();
        return new(row.Line, after.WhatChanged, fields.Count == 0 ? ImportOutcome.Unchanged : ImportOutcome.Changed, after, before, string.Join(", ", fields));
    }

    /// <summary>The insight as the row has it: what a cell says is taken, what no cell says stays.</summary>
    private Insight On(TableRow row, Insight insight)
    {
        insight = Take(row, InsightColumn.Contact, insight, (x, cell) => x with { Contact = ImportCells.Word<ContactRole>("contact role", cell) });
        insight = Take(row, InsightColumn.Moment, insight, (x, cell) => x with { Moment = cell.Equals("change", StringComparison.OrdinalIgnoreCase) ? null : ImportCells.Word<CustomerMoment>("moment", cell) });
        insight = Take(row, InsightColumn.Sensitivity, insight, (x, cell) => x with { Sensitivity = ImportCells.Word<InsightSensitivity>("sensitivity", cell) });
        insight = Take(row, InsightColumn.Since, insight, (x, cell) => x with { Since = ImportCells.Moment("The date since when", cell, mapping.MonthFirst).Date });
        insight = Take(row, InsightColumn.HeardOn, insight, (x, cell) => x with { HeardOn = ImportCells.Moment("The date of hearing", cell, mapping.MonthFirst).Date });
        return Insight.Kind.Clean(Texts(row, insight));
    }

    private Insight Texts(TableRow row, Insight insight)
    {
        insight = insight with { WhatChanged = Fitting(row, InsightColumn.WhatChanged, PlanText.MaxText) };
        insight = Take(row, InsightColumn.Customer, insight, (x, cell) => x with { Customer = cell }, PlanText.MaxName);
        insight = Take(row, InsightColumn.Segment, insight, (x, cell) => x with { Segment = cell }, PlanText.MaxName);
        insight = Take(row, InsightColumn.Touchpoint, insight, (x, cell) => x with { Touchpoint = cell }, PlanText.MaxName);
        insight = Take(row, InsightColumn.Source, insight, (x, cell) => x with { Source = cell });
        insight = Take(row, InsightColumn.Evidence, insight, (x, cell) => x with { Evidence = cell });
        insight = Take(row, InsightColumn.Solution, insight, (x, cell) => x with { Solution = cell });
        insight = Take(row, InsightColumn.Owner, insight, (x, cell) => x with { Owner = cell }, PlanText.MaxName);
        return Take(row, InsightColumn.Outcome, insight, (x, cell) => x with { Outcome = cell });
    }

    private Insight Take(TableRow row, InsightColumn column, Insight insight, Func<Insight, string, Insight> take, int longest = PlanText.MaxText) =>
        Fitting(row, column, longest) is { Length: > 0 } cell ? take(insight, cell) : insight;

    private string Fitting(TableRow row, InsightColumn column, int longest) =>
        Cell(row, column) is var cell && cell.Length <= longest ? cell : throw new CellException($"“{cell[..20]}…” has more than {longest} characters.");

    private string Cell(TableRow row, InsightColumn column) => mapping.Cell(row, column);

    private static string Identity(string text, string? customer) => $"{PlanText.Clean(text, PlanText.MaxText).ToUpperInvariant()}\n{customer?.ToUpperInvariant()}";

    private static ImportRow<Insight> Wrong(TableRow row, string text, string complaint) => new(row.Line, text, ImportOutcome.Wrong, null, null, complaint);
}
