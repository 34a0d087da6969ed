using System.Text;
using GatheringPlanner.App.Publishing;

namespace GatheringPlanner.Cli;

/// <summary>The `gathering` tool. Exit codes are a promise: 0 fine, 1 blockers, 2 input not usable with one sentence on the error stream.</summary>
public static class CommandLine
{
    public const int Fine = 0;
    public const int Blockers = 1;
    public const int Damaged = 1;
    public const int Unusable = 2;

    private const string Usage = """
        gathering judges agendas of gatherings.

          gathering check FILE [--profile P] [--json]   judges a gathering-agenda/1 file
          gathering rules [--json | --markdown]         lists the rules
          gathering verify                              checks that records and plans are as they were written

        verify reads the database that Storage__Folder or Storage__Postgres names. The planner must not be running on an embedded one.
        Exit code: 0 no blocker, or all as it was written; 1 blockers, or damage; 2 the input or the database cannot be used.
        """;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, TimeProvider time, Func<(string Answer, int Code)> verify)
    {
        var (answer, code) = arguments is { Count: > 0 } ? Answer(arguments[0], [.. arguments.Skip(1)], time, verify) : (Usage, Unusable);
        (code == Unusable ? error : output).WriteLine(answer.TrimEnd());
        return code;
    }

    private static (string Answer, int Code) Answer(string verb, string[] rest, TimeProvider time, Func<(string Answer, int Code)> verify) => verb switch
    {
        "check" => CheckCommand.Run(rest, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)),
        "rules" => rest switch
        {
            [] => (RuleList.Text(), Fine),
            ["--json"] => (Encoding.UTF8.GetString(RuleList.Json()), Fine),
            ["--markdown"] => (RuleBook.Markdown(), Fine),
            _ => ("rules takes only --json or --markdown.", Unusable),
        },
        "verify" => rest is [] ? verify() : ("verify takes nothing: it looks at the configured database.", Unusable),
        "help" or "--help" or "-h" => (Usage, Fine),
        _ => ($"There is no command “{verb}”. Known are check, rules and verify; gathering --help tells more.", Unusable),
    };
}
