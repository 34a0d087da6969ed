using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Cli;

/// <summary>What was asked of check; with a complaint nothing else counts.</summary>
internal sealed record CheckOptions(string? File, GatheringProfile? Profile, OrganisationProfile? Ours, bool Json, string? Complaint)
{
    public static CheckOptions Of(string[] arguments)
    {
        var options = new CheckOptions(null, null, null, false, null);
        for (var i = 0; i < arguments.Length; i++)
        {
            options = arguments[i] switch
            {
                "--json" => options with { Json = true },
                "--profile" when i + 1 < arguments.Length => options.Judged(arguments[++i]),
                "--profile" => options with { Complaint = "--profile needs a name." },
                ['-', '-', ..] unknown => options with { Complaint = $"check knows no option {unknown}." },
                var file when options.File is null => options with { File = file },
                _ => options with { Complaint = "check takes one file." },
            };
        }

        return options;
    }

    /// <summary>The agenda with the organisation's own rules, where a file with them was given.</summary>
    public ReadableAgenda Applied(ReadableAgenda agenda, DateOnly today) =>
        Ours?.AppliedTo(agenda.Plan, Ours.Name, today).Apply(agenda.Plan) is Applied applied ? agenda with { Plan = applied.Plan } : agenda;

    private CheckOptions Judged(string word)
    {
        if (word.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return Read(word);
        return FileWords.Parse<GatheringProfile>(word) is { } profile
            ? this with { Profile = profile }
            : this with { Complaint = $"There is no profile “{word}”. Known are {string.Join(", ", FileWords.All<GatheringProfile>())}, or a profile file that ends with .json." };
    }

    private CheckOptions Read(string file)
    {
        try
        {
            return ProfileFile.Read(System.IO.File.ReadAllBytes(file)) switch
            {
                ReadableProfile readable => this with { Profile = readable.Profile.Base, Ours = readable.Profile },
                UnreadableProfile unreadable => this with { Complaint = $"{Path.GetFileName(file)}: {unreadable.Complaint}" },
                var other => throw new InvalidOperationException(other.ToString()),
            };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return this with { Complaint = $"{Path.GetFileName(file)}: the file cannot be opened." };
        }
    }
}
