using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace GatheringPlanner.Testing.Postgres;

/// <summary>
/// A throwaway PostgreSQL server in the temporary folder, reachable through a Unix socket in it, so no port is taken.
/// It is as fast as a server can be that may forget everything, and it ends with this process, however that ends.
/// </summary>
internal static class LocalPostgres
{
    // The shell waits for the end of its input, a pipe from this process. The system closes that pipe also when this process is killed.
    // (setpriv's --pdeathsig would fire when the thread ends that started the server, which is at any time.)
    private const string UntilThePipeCloses =
        """trap : INT TERM HUP; "$@" >"$0/log" 2>&1 & server=$!; cat >/dev/null; kill -QUIT $server; wait $server; rm -rf "$0" """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // Kept alive: with the object goes the pipe, and with the pipe the server.
    private static Process? keeper;

    public static async Task<string> StartAsync()
    {
        var programs = NewestPrograms();
        var folder = Directory.CreateTempSubdirectory("gathering-pg-").FullName;
        var data = Path.Combine(folder, "data");
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", "postgres", folder);
        }

        await RunAsync([.. AsPostgres, Path.Combine(programs, "initdb"), "-D", data, "-U", "postgres", "-A", "trust",
            "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions"]);
        keeper = Start(["/bin/sh", "-c", UntilThePipeCloses, folder, .. AsPostgres, Path.Combine(programs, "postgres"), "-D", data, "-k", folder,
            "-c", "listen_addresses=", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off",
            "-c", "shared_buffers=32MB", "-c", "max_connections=300"]);

        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = folder,
            Username = "postgres",
            Database = "postgres",
            // A database per test: pools of finished tests must not hold on to connections for long.
            ConnectionIdleLifetime = 10,
            ConnectionPruningInterval = 5,
            IncludeErrorDetail = true,
        }.ConnectionString;
        await AnswersAsync(connection, folder);
        return connection;
    }

    // PostgreSQL refuses to run as root.
    private static string[] AsPostgres => Environment.IsPrivilegedProcess
        ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"]
        : [];

    private static string NewestPrograms()
    {
        const string installed = "/usr/lib/postgresql";
        var newest = !Directory.Exists(installed) ? null : Directory.EnumerateDirectories(installed)
            .Select(version => (Number: int.TryParse(Path.GetFileName(version), CultureInfo.InvariantCulture, out var number) ? number : 0,
                                Programs: Path.Combine(version, "bin")))
            .Where(version => File.Exists(Path.Combine(version.Programs, "postgres")))
            .OrderByDescending(version => version.Number)
            .Select(version => version.Programs)
            .FirstOrDefault();
        return newest ?? throw new InvalidOperationException(
            $"The storage tests need PostgreSQL and there is none in {installed}. Install the server (Debian: apt-get install postgresql), " +
            "or name a running one in GATHERING_TEST_PG: a connection string of a user who may create databases.");
    }

    private static async Task AnswersAsync(string connection, string folder)
    {
        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                await using var attempt = new NpgsqlConnection(connection);
                await attempt.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (waited.Elapsed < Patience && keeper is { HasExited: false })
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
            catch (NpgsqlException refused)
            {
                var log = Path.Combine(folder, "log");
                var said = File.Exists(log) ? await File.ReadAllTextAsync(log) : "nothing";
                throw new InvalidOperationException($"The PostgreSQL server in {folder} does not answer. It wrote: {said}", refused);
            }
        }
    }

    private static async Task RunAsync(params string[] command)
    {
        using var process = Start(command);
        var said = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}: {await said}");
        }
    }

    private static Process Start(string[] command) =>
        Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            // The postgres user may not enter the folder the tests were started in.
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException($"{command[0]} did not start.");
}
