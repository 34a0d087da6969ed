using System.Text;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Cli;

/// <summary>gathering check FILE [--profile P] [--json]; P is one of the product's profiles or a file with one of the organisation's own.</summary>
internal static class CheckCommand
{
    public static (string Answer, int Code) Run(string[] arguments, DateOnly today)
    {
        if (CheckOptions.Of(arguments) is not { File: { } file, Complaint: null } options) return (CheckOptions.Of(arguments).Complaint ?? "check needs a file.", CommandLine.Unusable);
        return Read(file, options.Profile) switch
        {
            ReadableAgenda agenda => Judge(options.Applied(agenda, today), options.Json, today),
            UnreadableAgenda unreadable => ($"{Path.GetFileName(file)}: {unreadable.Complaint}", CommandLine.Unusable),
            var other => throw new InvalidOperationException(other.ToString()),
        };
    }

    private static (string Answer, int Code) Judge(ReadableAgenda agenda, bool json, DateOnly today)
    {
        var report = QualityReview.Review(agenda.Plan, new Occasion(today, ReviewStage.Agenda));
        var answer = json ? Encoding.UTF8.GetString(CheckReport.Json(agenda.Name, report)) : CheckText.Of(report);
        return (answer, report.Count(Severity.Blocker) > 0 ? CommandLine.Blockers : CommandLine.Fine);
    }

    private static AgendaReading Read(string file, GatheringProfile? profile)
    {
        try
        {
            var info = new FileInfo(file);
            if (!info.Exists) return new UnreadableAgenda("there is no such file.");
            if (info.Length > AgendaReader.MaxBytes) return new UnreadableAgenda(AgendaReader.TooLarge(info.Length));
            return AgendaReader.Read(File.ReadAllBytes(file), new(Guid.Empty), profile);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new UnreadableAgenda("the file cannot be opened.");
        }
    }
}
