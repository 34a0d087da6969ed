using System.Text;
using GatheringPlanner.App.Publishing;

namespace GatheringPlanner.Cli;

/// <summary>The `gathering` tool. Exit codes are a promise: 0 fine, 1 blockers, 2 input not usable with one sentence on the error stream.</summary>
public static class CommandLine
{
    public const int Fine = 0;
    public const int Blockers = 1;
    public const int Unusable = 2;

    private const string Usage = """
        gathering judges agendas of gatherings.

          gathering check FILE [--profile P] [--json]   judges a gathering-agenda/1 file
          gathering rules [--json | --markdown]         lists the rules

        Exit code: 0 no blocker, 1 blockers, 2 the input cannot be used.
        """;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, TimeProvider time)
    {
        var (answer, code) = arguments is { Count: > 0 } ? Answer(arguments[0], [.. arguments.Skip(1)], time) : (Usage, Unusable);
        (code == Unusable ? error : output).WriteLine(answer.TrimEnd());
        return code;
    }

    private static (string Answer, int Code) Answer(string verb, string[] rest, TimeProvider time) => verb switch
    {
        "check" => CheckCommand.Run(rest, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)),
        "rules" => rest switch
        {
            [] => (RuleList.Text(), Fine),
            ["--json"] => (Encoding.UTF8.GetString(RuleList.Json()), Fine),
            ["--markdown"] => (RuleBook.Markdown(), Fine),
            _ => ("rules takes only --json or --markdown.", Unusable),
        },
        "help" or "--help" or "-h" => (Usage, Fine),
        _ => ($"There is no command “{verb}”. Known are check and rules; gathering --help tells more.", Unusable),
    };
}
