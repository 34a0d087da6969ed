using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Validation;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Components.Pages.NewGathering;

/// <summary>What a new gathering starts from.</summary>
public enum StartFrom
{
    Template,
    Blank,
    File,
}

/// <summary>A gathering about to be created: what it starts from, and what the person says of it.</summary>
public sealed class Beginning(PlanId id)
{
    /// <summary>What the last source filled in. A field that still holds it has not been touched by the person.</summary>
    private GatheringDetails _filled = new();
    private GatheringPlan? _file;

    /// <summary>The new plan's id.</summary>
    public PlanId Id { get; } = id;

    public GatheringDetails Details { get; } = new();

    public StartFrom Source { get; private set; } = StartFrom.Template;

    public GatheringTemplate? Template { get; private set; }

    /// <summary>Why the last file cannot be used; null where none was refused.</summary>
    public string? Complaint { get; private set; }

    /// <summary>The agenda to start with; null until a usable file is there.</summary>
    public GatheringPlan? Agenda => Source switch
    {
        StartFrom.Template => Template?.NewPlan(Id),
        StartFrom.File => _file,
        _ => GatheringPlan.Empty(Id, new PlanHeader("", Details.Profile) { DayCount = Math.Clamp(Details.Days, 1, PlanHeader.MaxDays) }),
    };

    public void Choose(GatheringTemplate template)
    {
        (Source, Template) = (StartFrom.Template, template);
        // The template's own date and zone are only examples.
        Fill(template.Plan.Header with { StartDate = null, TimeZone = _filled.TimeZone });
    }

    public void ChooseBlank()
    {
        Source = StartFrom.Blank;
        Fill(new PlanHeader("", GatheringProfile.QualityTime) { TimeZone = _filled.TimeZone });
    }

    public void ChooseFile()
    {
        Source = StartFrom.File;
        if (_file is not null) Fill(_file.Header);
    }

    /// <summary>Takes what was read of a file. An unusable one changes nothing that was typed.</summary>
    public void Take(AgendaReading reading)
    {
        Complaint = (reading as UnreadableAgenda)?.Complaint;
        _file = (reading as ReadableAgenda)?.Plan;
        ChooseFile();
    }

    /// <summary>Refuses a file that was not even read.</summary>
    public void Refuse(string complaint) => Take(new UnreadableAgenda(complaint));

    /// <summary>The zone the person sits in: a first guess, until a file or the person knows better.</summary>
    public void Guess(string zone)
    {
        if (!Zones.IsKnown(zone) || Details.TimeZone is not null) return;
        Details.TimeZone = _filled.TimeZone = zone;
    }

    private void Fill(PlanHeader header)
    {
        var next = new GatheringDetails
        {
            Title = header.Title, Purpose = header.Purpose, StartDate = header.StartDate, Place = header.Place ?? "",
            TimeZone = header.TimeZone ?? _filled.TimeZone, Profile = header.Profile,
        };
        Details.Title = Untouched(Details.Title, _filled.Title, next.Title);
        Details.Purpose = Untouched(Details.Purpose, _filled.Purpose, next.Purpose);
        Details.StartDate = Untouched(Details.StartDate, _filled.StartDate, next.StartDate);
        Details.TimeZone = Untouched(Details.TimeZone, _filled.TimeZone, next.TimeZone);
        Details.Place = Untouched(Details.Place, _filled.Place, next.Place);
        Details.Profile = next.Profile;
        _filled = next;
    }

    private static T Untouched<T>(T typed, T before, T now) => Equals(typed, before) ? now : typed;
}
