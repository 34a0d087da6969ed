using System.Data.Common;
using System.Diagnostics;
using GatheringPlanner.App;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage;
using GatheringPlanner.Testing;
using GatheringPlanner.Testing.Postgres;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GatheringPlanner.Cli.Tests;

/// <summary>`gathering verify` as an operator runs it, on a database that a planner wrote.</summary>
public sealed class VerifyTests : IDisposable
{
    private static readonly PlanId Plan = new(Guid.Parse("11111111-1111-1111-1111-111111111111"));

    private readonly TemporaryDirectory _folder = new();

    public static TheoryData<bool> Databases => [false, true];

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Databases))]
    public async Task What_is_as_it_was_written_is_fine_and_damage_is_named(bool postgres)
    {
        var options = new StorageOptions(postgres ? await PostgresServer.NewDatabaseAsync() : null, _folder.Path);
        await WorkAsync(options);

        var sound = Verify(options);
        Assert.Equal((0, "All 4 records of the planner are as they were written, and none is missing. Their end was last noted at record 4.\nAll 2 plans are what their journals make of them.\n", ""), sound);

        await ExecuteAsync(options, "UPDATE \"AgendaItems\" SET \"Title\" = 'Keynot' WHERE \"Title\" = 'Keynote'");
        var changed = Verify(options);
        Assert.Equal(1, changed.Code);
        Assert.Contains($"The plan {Plan} is not what its journal makes of it: at revision 2 it should be another.", changed.Output, StringComparison.Ordinal);

        await ExecuteAsync(options, "UPDATE \"AuditRecords\" SET \"Who\" = 'outsider' WHERE \"Number\" = 2");
        var touched = Verify(options);
        Assert.Equal(1, touched.Code);
        Assert.StartsWith("Record 2 has been changed since it was written.\n", touched.Output, StringComparison.Ordinal);

        await ExecuteAsync(options, "DELETE FROM \"AuditRecords\" WHERE \"Number\" >= 2");
        Assert.StartsWith("Record 2 and whatever came after it are missing", Verify(options).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_data_nothing_is_made_and_a_broken_file_is_damage()
    {
        var options = new StorageOptions(null, Path.Combine(_folder.Path, "none"));
        Assert.Equal((2, "", "There is no data here. Say where it is as for the planner itself: Storage__Folder or Storage__Postgres.\n"), Verify(options));
        Assert.False(Directory.Exists(options.Folder));
        Assert.Equal((2, ""), Verify(options with { Postgres = "Host=/nowhere;Username=nobody;Timeout=2" }) is var nowhere ? (nowhere.Code, nowhere.Output) : default);

        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "planner.db"), new string('x', 5000));
        Assert.Equal((1, ""), Verify(options with { Folder = _folder.Path }) is var broken ? (broken.Code, broken.Error) : default);
    }

    private static async Task WorkAsync(StorageOptions options)
    {
        await using var services = new ServiceCollection().AddLogging().AddPlannerStorage(options).AddPlanner().BuildServiceProvider();
        await services.UpgradePlannerStorageAsync();
        var plan = GatheringPlan.Of(Plan, new("Days", GatheringProfile.QualityTime) { DayCount = 1 }, [new(new("talk"), "Talk", ItemKind.Session) { Day = 0, Start = PlanTime.At(9), End = PlanTime.At(10) }]);
        Assert.Equal(new Done(1), await services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        using (var lease = (await services.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Maeve, Plan))!)
        {
            Assert.Equal(new Done(2), await lease.Session.DoAsync(new(Guid.NewGuid(), SamplePeople.Maeve, new RetitleItem(new("talk"), "Keynote"))));
        }

        Assert.IsType<Done>(await services.GetRequiredService<WhatIfLibrary>().MakeAsync(SamplePeople.Maeve, Plan, new(Guid.NewGuid()), "Play", Guid.NewGuid()));
        Assert.Null(await services.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Ruairi, Plan));
        await services.GetRequiredService<AuditTrail>().NoteHeadAsync();
    }

    private static (int Code, string Output, string Error) Verify(StorageOptions options)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "verify"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Storage__Folder"] = options.Folder;
        start.Environment["Storage__Postgres"] = options.Postgres ?? "";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static async Task ExecuteAsync(StorageOptions options, string sql)
    {
        await using DbConnection connection = options.Postgres is { } postgres ? new NpgsqlConnection(postgres) : new SqliteConnection($"Data Source={Path.Combine(options.Folder, "planner.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
    }
}
