using System.Globalization;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Library.Blocks;

/// <summary>A ready-made piece of an agenda: what people do, for how long, and what they leave with.</summary>
/// <param name="Id">Stable; built-in ones have words, our own a number nobody reads.</param>
public sealed record Block(string Id, string Title, ItemKind Kind, int Minutes)
{
    /// <summary>A block that is longer than a day is a mistake.</summary>
    public const int MostMinutes = PlanTime.MinutesPerDay;

    /// <summary>Who uses the planner made it; it is not shipped with it.</summary>
    public bool IsOurs { get; init; }

    /// <summary>What people leave with.</summary>
    public string? Goal { get; init; }

    /// <summary>What is done, in order. A single one is a text of its own.</summary>
    public EquatableList<string> Steps { get; init; } = [];

    public EquatableList<string> Materials { get; init; } = [];

    /// <summary>For how many it is, in words; null when nobody has said.</summary>
    public string? People { get; init; }

    public EquatableList<string> Tags { get; init; } = [];
    public TalkMode? Mode { get; init; }
    public SessionFormat? Format { get; init; }
    public MealService? MealService { get; init; }
    public SpeakerOrigin? SpeakerOrigin { get; init; }
    public bool CustomerVoice { get; init; }
    public bool MixedGroups { get; init; }
    public bool HostsListen { get; init; }
    public bool Optional { get; init; }
    public bool Briefing { get; init; }
    public bool Debrief { get; init; }

    /// <summary>The steps as one text; null where there are none.</summary>
    public string? Method => PlanText.CleanOrNull(string.Join('\n', Lines()), PlanText.MaxText);

    /// <summary>A new item like it, for the parking lot; whoever places it finds the length.</summary>
    public AgendaItem NewItem(ItemId id) => new(id, Title, Kind)
    {
        Start = Morning,
        End = Morning.Plus(Minutes),
        Goal = Goal,
        Method = Method,
        Materials = Materials.Count == 0 ? null : string.Join(MaterialSeparator, Materials),
        Mode = Mode,
        Format = Format,
        MealService = MealService,
        SpeakerOrigin = SpeakerOrigin,
        CustomerVoice = CustomerVoice,
        MixedGroups = MixedGroups,
        HostsListen = HostsListen,
        Optional = Optional,
        Briefing = Briefing,
        Debrief = Debrief,
    };

    /// <summary>A block of ours like an item of an agenda, without where, when, for whom and by whom.</summary>
    public static Block Of(string id, AgendaItem item)
    {
        return new(id, item.Title, item.Kind, Math.Clamp(item.Minutes, 1, MostMinutes))
        {
            IsOurs = true,
            Goal = item.Goal,
            Steps = BlockMethod.StepsOf(item.Method),
            Materials = item.Materials is { } materials ? materials.Split(MaterialSeparator).ToEquatableList() : [],
            Mode = item.Mode,
            Format = item.Format,
            MealService = item.MealService,
            SpeakerOrigin = item.SpeakerOrigin,
            CustomerVoice = item.CustomerVoice,
            MixedGroups = item.MixedGroups,
            HostsListen = item.HostsListen,
            Optional = item.Optional,
            Briefing = item.Briefing,
            Debrief = item.Debrief,
        };
    }

    private static PlanTime Morning { get; } = PlanTime.At(9);

    private const string MaterialSeparator = "; ";

    private IEnumerable<string> Lines() => Steps.Count > 1 ? Steps.Select((x, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {x}")) : Steps;
}
