using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>What a panel still lacks.</summary>
public enum PanelLack
{
    /// <summary>There is no insight in it.</summary>
    Insights,

    /// <summary>A turn has nobody who tells it.</summary>
    Panellists,
    Moderator,

    /// <summary>Its turns take longer than the item.</summary>
    Time,

    /// <summary>Nothing follows in which people take part themselves.</summary>
    Discussion,
}

/// <summary>A panel to come, what it lacks, and whether the reader leads it or tells one of its turns.</summary>
public sealed record PanelWork(PanelReading Panel, IReadOnlyList<PanelLack> Lacks, bool IsOwn);

/// <summary>What the voice of the customer still needs in one gathering, for whoever looks after it.</summary>
/// <param name="Panels">Those to come, in the order of the agenda.</param>
/// <param name="Ageing">Insights that nobody has answered, or whose answer nobody has followed, for too long; the oldest first.</param>
/// <param name="Unranked">How many top questions wait for their place in the order; none once the gathering has begun.</param>
/// <param name="Unanswered">Top questions without an answer although the gathering is over.</param>
public sealed record VoiceWork(IReadOnlyList<PanelWork> Panels, IReadOnlyList<Insight> Ageing, int Unranked, IReadOnlyList<TopQuestion> Unanswered)
{
    /// <summary>An insight ages when it was heard so many days ago, inclusive, and it is not known what came of it: a quarter of a year.</summary>
    public const int AgesAfterDays = 90;

    /// <param name="today">The date where the gathering takes place.</param>
    /// <param name="reader">The reader on the list of people; null where they are not on it.</param>
    public static VoiceWork Of(GatheringPlan plan, DateOnly today, Id<Participant>? reader)
    {
        var first = plan.Header.StartDate;
        var isOver = first?.AddDays(plan.Header.DayCount) <= today;
        var questions = QuestionMaking.InOrder(plan);
        return new(
            isOver ? [] : [.. PanelsOf(plan).Select(x => WorkOn(plan, PanelReading.Of(plan, x), reader))],
            [.. plan.All<Insight>().Where(x => x.Outcome is null && x.Dated is { } heard && today.DayNumber - heard.DayNumber >= AgesAfterDays).OrderBy(x => x.Dated).ThenBy(x => x.Id)],
            first <= today ? 0 : questions.Count(x => x.Rank is null),
            isOver ? [.. questions.Where(x => x.Answer is null)] : []);
    }

    /// <summary>The items that are panels by their kind or by what was put into them; where there is none, the first that could be one.</summary>
    private static IEnumerable<AgendaItem> PanelsOf(GatheringPlan plan)
    {
        var places = PanelReading.Places(plan).Where(x => !x.IsParked).ToList();
        var panels = places.Where(x => x.Kind == ItemKind.Panel || PanelMaking.SeatsOf(plan, x.Id).Count > 0).ToList();
        return panels.Count > 0 ? panels : places.Take(1);
    }

    private static PanelWork WorkOn(GatheringPlan plan, PanelReading panel, Id<Participant>? reader)
    {
        var moderators = plan.All<Assignment>().Where(x => x.Item == panel.Item.Id && x.Role == SessionRole.Facilitator).Select(x => x.Who).ToList();
        var lacks = new List<PanelLack>();
        if (panel.Turns.Count == 0) lacks.Add(PanelLack.Insights);
        if (panel.Turns.Any(x => x.Panellist is null)) lacks.Add(PanelLack.Panellists);
        if (moderators.Count == 0) lacks.Add(PanelLack.Moderator);
        if (panel.Spare < 0) lacks.Add(PanelLack.Time);
        if (panel.Discussion is null) lacks.Add(PanelLack.Discussion);
        return new(panel, lacks, reader is { } me && (moderators.Contains(me) || panel.Turns.Any(x => x.Seat.Panellist == me)));
    }
}
