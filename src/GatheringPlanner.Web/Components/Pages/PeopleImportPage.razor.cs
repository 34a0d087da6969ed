using System.Globalization;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Participation.Import;
using GatheringPlanner.App.Publishing.Tables;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Wording;

namespace GatheringPlanner.Web.Components.Pages;

/// <summary>Brings somebody's list of people in: read, mapped, looked at, and then kept as one step.</summary>
public sealed partial class PeopleImportPage
{
    private Table? table;
    private ImportMapping? mapping;
    private ImportPreview? preview;
    private GatheringPlan? previewed;
    private CancellationTokenSource? work;
    private string? complaint;
    private string? done;
    private int looked;
    private int expected;
    private bool saving;

    private bool MayManage => AccessPolicy.May(State!.Me, Operation.ManagePeople);

    private bool IsBusy => saving || work is not null;

    private static bool MonthFirst => CultureInfo.CurrentCulture.DateTimeFormat.MonthDayPattern.StartsWith('M');

    private string Button
    {
        get
        {
            var people = T.Count("people.number", preview!.Wanted);
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
        await ReadAsync(ImportMapping.Guess(table, MonthFirst));
    }

    /// <summary>Works out what every row would do.</summary>
    private async Task ReadAsync(ImportMapping wanted)
    {
        (mapping, preview, complaint, done) = (wanted, null, wanted.Complaint, null);
        if (complaint is not null) return;
        var (plan, rows) = (State!.Agenda, table!);
        expected = rows.Rows.Count;
        var progress = new Progress<int>(count => _ = InvokeAsync(() => Show(count)));
        var found = await RunAsync(cancel => Task.Run(() => new PeopleImport(plan, wanted, () => Guid.NewGuid().ToString("n")).Preview(rows, progress, cancel), cancel));
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
        State!.CatchUp();
        if (IsOutdated)
        {
            await ReadAsync(mapping!);
            complaint = T["bring.outdated"];
            return;
        }

        var sentence = T["bring.imported", T.Count("people.number", wanted.Wanted), wanted.Count(ImportOutcome.New), wanted.Count(ImportOutcome.Changed)].Value;
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
        var kept = await State!.DoAsync(wanted.Edit(sentence));
        saving = false;
        return kept;
    }

    /// <summary>Somebody has changed people or groups since the rows were looked at.</summary>
    private bool IsOutdated => previewed is null
        || !ReferenceEquals(previewed.All<Participant>(), State!.Agenda.All<Participant>())
        || !ReferenceEquals(previewed.Audiences, State.Agenda.Audiences);

    protected override void Dispose(bool disposing)
    {
        work?.Cancel();
        base.Dispose(disposing);
    }
}
