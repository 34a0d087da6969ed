using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Speakers;

/// <summary>Somebody who speaks, known beyond one gathering. How to reach them is read by few, and stands in no plan.</summary>
public sealed record KnownSpeaker(string Id, string Name)
{
    public string? Organisation { get; init; }
    public string? Industry { get; init; }
    public string? Function { get; init; }
    public string? Region { get; init; }
    public EquatableList<string> Viewpoints { get; init; } = [];

    /// <summary>Null: nobody has said, or the reader may not know.</summary>
    public string? Email { get; init; }

    /// <inheritdoc cref="Email"/>
    public string? Phone { get; init; }

    public string? Notes { get; init; }

    /// <summary>The card they begin with at a gathering.</summary>
    public Speaker NewCard(Id<Speaker> id) => new(id, Name)
    {
        Organisation = Organisation, Industry = Industry, Function = Function, Region = Region, Viewpoints = Viewpoints, DirectoryKey = Id,
    };

    /// <summary>What a card says of them; how to reach them and the notes stay.</summary>
    public KnownSpeaker After(Speaker card) => this with
    {
        Name = card.Name, Organisation = card.Organisation, Industry = card.Industry, Function = card.Function, Region = card.Region, Viewpoints = card.Viewpoints,
    };

    /// <summary>The same with all texts cleaned.</summary>
    public KnownSpeaker Cleaned() => new(Id, PlanText.Clean(Name, PlanText.MaxName))
    {
        Organisation = PlanText.CleanOrNull(Organisation, PlanText.MaxName),
        Industry = PlanText.CleanOrNull(Industry, PlanText.MaxName),
        Function = PlanText.CleanOrNull(Function, PlanText.MaxName),
        Region = PlanText.CleanOrNull(Region, PlanText.MaxName),
        Viewpoints = Speaker.Tags(Viewpoints),
        Email = PlanText.CleanOrNull(Email, PlanText.MaxName),
        Phone = PlanText.CleanOrNull(Phone, PlanText.MaxName),
        Notes = PlanText.CleanOrNull(Notes, PlanText.MaxText),
    };

    /// <summary>The card is theirs: it says so, or it has their name and nobody's key.</summary>
    public bool IsOn(Speaker card) => card.DirectoryKey is { } key ? key == Id : string.Equals(card.Name, Name, StringComparison.OrdinalIgnoreCase);
}
