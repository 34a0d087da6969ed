using GatheringPlanner.App.Importing;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing.Tables;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Collecting;

/// <summary>A list of insights. A table without known headings is a list of what changed in its first column.</summary>
/// <param name="names">The customers' names that no row may say.</param>
public sealed class InsightList(IReadOnlyList<CustomerReference> names) : ListImport<InsightColumn>
{
    private static readonly ColumnWords<InsightColumn> Words = new(
        new()
        {
            [InsightColumn.WhatChanged] = ["insight", "whatchanged", "change", "whattheysaid", "text", "story", "what"],
            [InsightColumn.Customer] = ["customer", "alias", "client", "account"],
            [InsightColumn.Segment] = ["segment", "industry", "sector", "kind"],
            [InsightColumn.Contact] = ["contact", "contactrole", "role", "who"],
            [InsightColumn.Moment] = ["moment", "magicormisery", "magicmisery", "sort"],
            [InsightColumn.Touchpoint] = ["touchpoint", "where"],
            [InsightColumn.Since] = ["since", "sincewhen"],
            [InsightColumn.HeardOn] = ["heardon", "heard", "date", "on"],
            [InsightColumn.Source] = ["source", "heardby", "from", "by"],
            [InsightColumn.Evidence] = ["evidence", "proof", "reston"],
            [InsightColumn.Sensitivity] = ["sensitivity", "maybetold", "for"],
            [InsightColumn.Solution] = ["solution", "answer", "whatwedo"],
            [InsightColumn.Owner] = ["owner", "whoowns"],
            [InsightColumn.Outcome] = ["outcome", "whathappened", "result"],
        },
        InsightColumn.WhatChanged);

    public override ImportMapping<InsightColumn> Guess(Table table, bool monthFirst) => Words.Guess(table, monthFirst);

    public override string? ComplaintOf(ImportMapping<InsightColumn> mapping) => mapping.Says(InsightColumn.WhatChanged) ? null : "Say which column holds what changed.";

    public override bool HasDates(ImportMapping<InsightColumn> mapping) => mapping.Says(InsightColumn.Since) || mapping.Says(InsightColumn.HeardOn);

    public override ImportPreview Preview(GatheringPlan plan, ImportMapping<InsightColumn> mapping, Table table, Func<string> newId, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        var (import, rows) = (new InsightImport(plan, mapping, names, newId), new List<ImportRow<Insight>>());
        foreach (var row in mapping.Rows(table))
        {
            cancel.ThrowIfCancellationRequested();
            rows.Add(import.RowOf(row));
            if (rows.Count % RowsBetweenReports == 0) progress?.Report(rows.Count);
        }

        return new InsightPreview(rows);
    }

    public override bool IsSame(GatheringPlan one, GatheringPlan other) => ReferenceEquals(one.All<Insight>(), other.All<Insight>());

    private sealed record InsightPreview(IReadOnlyList<ImportRow<Insight>> Insights) : ImportPreview
    {
        public override IReadOnlyList<ImportRow> Rows => Insights;

        public override IReadOnlyList<string> NewGroups => [];

        public override Batch Edit(string name) => new(name, [.. Insights.Where(x => x.IsWanted).Select(x => new PutPart<Insight>(x.Part!, x.Before))]);
    }
}
