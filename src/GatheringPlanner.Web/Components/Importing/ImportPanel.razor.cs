using System.Globalization;
using GatheringPlanner.App.Importing;
using GatheringPlanner.App.Publishing.Tables;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Resources;
using GatheringPlanner.Web.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Components.Importing;

/// <summary>Brings somebody's list in: read, mapped, looked at, and then kept as one step.</summary>
public sealed partial class ImportPanel<TColumn> : IDisposable
{
    private Table? table;
    private ImportMapping<TColumn>? mapping;
    private ImportPreview? preview;
    private GatheringPlan? previewed;
    private CancellationTokenSource? work;
    private string? complaint;
    private string? done;
    private int looked;
    private int expected;
    private bool saving;

    [Parameter, EditorRequired] public WorkspaceState State { get; set; } = null!;

    [Parameter, EditorRequired] public ListImport<TColumn> List { get; set; } = null!;

    /// <summary>What the list is of, as its texts are called: “people”, “insights”.</summary>
    [Parameter, EditorRequired] public string Sort { get; set; } = "";

    [Parameter, EditorRequired] public bool MayImport { get; set; }

    /// <summary>The page where what was imported is seen.</summary>
    [Parameter, EditorRequired] public string Back { get; set; } = "";

    [Inject] private IStringLocalizer<Texts> T { get; set; } = null!;

    private string Own(string text) => T[$"bring.{Sort}.{text}"];

    private bool IsBusy => saving || work is not null;

    private static bool MonthFirst => CultureInfo.CurrentCulture.DateTimeFormat.MonthDayPattern.StartsWith('M');

    private string Button
    {
        get
        {
            var people = T.Count($"bring.{Sort}.number", preview!.Wanted);
            var wrong = preview.Count(ImportOutcome.Wrong);
            return wrong == 0 ? T["bring.import", people] : T["bring.import-without", people, T.Count("bring.rows-number", wrong)];
        }
    }

    private void Refuse(long bytes) => (complaint, done, table, preview) = (TableReader.TooLarge(bytes), null, null, null);

    private async Task TakeAsync(byte[]? bytes)
    {
        (table, mapping, preview, complaint, done) = (null, null, null, bytes is null ? T["new.file.lost"].Value : null, null);
        if (bytes is null || await RunAsync(cancel => Task.Run(() => TableReader.Read(bytes, cancel), cancel)) is not { } reading) return;
        if (reading is UnreadableTable unreadable) complaint = unreadable.Complaint;
        if (reading is not ReadableTable readable) return;
        table = readable.Table;
        await ReadAsync(List.Guess(table, MonthFirst));
    }

    /// <summary>Works out what every row would do.</summary>
    private async Task ReadAsync(ImportMapping<TColumn> wanted)
    {
        (mapping, preview, complaint, done) = (wanted, null, List.ComplaintOf(wanted), null);
        if (complaint is not null) return;
        var (plan, rows) = (State.Agenda, table!);
        expected = rows.Rows.Count;
        var progress = new Progress<int>(count => _ = InvokeAsync(() => Show(count)));
        var found = await RunAsync(cancel => Task.Run(() => List.Preview(plan, wanted, rows, () => Guid.NewGuid().ToString("n"), progress, cancel), cancel));
        (preview, previewed) = (found, plan);
    }

    private void Show(int count)
    {
        looked = count;
        StateHasChanged();
    }

    /// <summary>Runs something that can be cancelled; null where it was.</summary>
    private async Task<TResult?> RunAsync<TResult>(Func<CancellationToken, Task<TResult>> run)
        where TResult : class
    {
        using var cancel = new CancellationTokenSource();
        (work, looked) = (cancel, 0);
        StateHasChanged();
        try
        {
            return await run(cancel.Token);
        }
        catch (OperationCanceledException)
        {
            complaint = T["bring.cancelled"];
            return null;
        }
        finally
        {
            work = null;
        }
    }

    private void Cancel() => work?.Cancel();

    private async Task ImportAsync()
    {
        if (IsBusy || preview is not { } wanted) return;
        State.CatchUp();
        if (IsOutdated)
        {
            await ReadAsync(mapping!);
            complaint = T["bring.outdated"];
            return;
        }

        var sentence = T["bring.imported", T.Count($"bring.{Sort}.number", wanted.Wanted), wanted.Count(ImportOutcome.New), wanted.Count(ImportOutcome.Changed)].Value;
        var kept = await SaveAsync(wanted, sentence);
        var refusal = State.Said;
        await ReadAsync(mapping!);
        done = kept ? sentence : null;
        complaint = kept ? null : refusal;
    }

    private async Task<bool> SaveAsync(ImportPreview wanted, string sentence)
    {
        saving = true;
        StateHasChanged();
        // What has been said above is drawn before the work begins.
        await Task.Yield();
        var kept = await State.DoAsync(wanted.Edit(sentence));
        saving = false;
        return kept;
    }

    /// <summary>Somebody has changed what the list is about since the rows were looked at.</summary>
    private bool IsOutdated => previewed is null || !List.IsSame(previewed, State.Agenda);

    public void Dispose() => work?.Cancel();
}
