using System.Globalization;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Components.Speakers;
using GatheringPlanner.Web.Identity;
using GatheringPlanner.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Web.Components.Pages;

/// <summary>What a speaker has to know, on paper. It goes out of the house: no customer stands in it, and no insight that is for our own people.</summary>
public sealed partial class SpeakerBriefPage
{
    private GatheringPlan? plan;
    private Speaker? card;
    private int revision;

    [Parameter] public Guid Id { get; set; }

    /// <summary>The id of a speaker's card.</summary>
    [Parameter] public string Who { get; set; } = "";

    [Inject] private CurrentPerson Me { get; set; } = null!;

    [Inject] private PlanSessions Sessions { get; set; } = null!;

    [Inject] private TimeProvider Time { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    private SpeakerWords Words => new(T);

    private IReadOnlyList<BriefSlot> Slots => SpeakerBriefs.SlotsOf(plan!, card!);

    /// <summary>What was heard from customers, without their names and aliases, as far as this speaker may hear it.</summary>
    private IReadOnlyList<Insight> Insights => [.. plan!.All<Insight>().Where(x => x.Speakers.Contains(card!.Id) && MayHear(x.Sensitivity))];

    private bool MayHear(InsightSensitivity sensitivity) =>
        sensitivity == InsightSensitivity.Open || (sensitivity == InsightSensitivity.OwnPeople && card!.Origin == SpeakerOrigin.Internal);

    protected override async Task OnInitializedAsync()
    {
        var me = await Me.GetAsync();
        await ReadAsync(me);
        if (card is null) Navigation.NotFound();
    }

    private async Task ReadAsync(Person me)
    {
        using var lease = await Sessions.OpenAsync(me, new(Id));
        if (lease?.May(Operation.ReadSpeakers) != true) return;
        (plan, revision) = lease.Session.State;
        card = plan.All<Speaker>().Find(new(Who));
    }

    private string Dates => plan!.Header.StartDate is { } start ? new DateWords(T).Range(start, plan.Header.DayCount) : T["speakers.no-date"];

    private string AsOf
    {
        get
        {
            var now = Time.GetUtcNow();
            var there = Zones.Find(plan!.Header.TimeZone) is { } zone ? TimeZoneInfo.ConvertTime(now, zone) : now;
            return there.ToString("ddd d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture);
        }
    }

    private IEnumerable<string> Deadlines => new[]
    {
        SpeakerBriefs.AnswersBy(plan!.Header, card!) is { } deadline ? T["speaker-brief.answer-by", DateWords.Long(deadline)].Value : null,
        card!.RehearsalOn is { } day ? T["speaker-brief.rehearsal", DateWords.Long(day)].Value : T["speaker-brief.no-rehearsal"].Value,
    }.OfType<string>();

    private string Day(AgendaItem item) => item.Day is { } day ? DateWords.Day(plan!.Header, day) : T["speakers.parked"];

    private string Audience(AgendaItem item)
    {
        var who = item.Audience is { } id && plan!.Audiences.Find(id) is { } group ? group.Name : T["speaker-brief.everybody"].Value;
        return Headcount.Of(plan!, item) is { } people ? $"{who}, {T.Count("people.number", people)}" : who;
    }

    private string Neighbour(AgendaItem? item) => item is null ? T["speaker-brief.nothing"] : $"{item.Slot} {item.Title}";

    private string Room(AgendaItem item)
    {
        var room = item.Room is { } id && plan!.Rooms.Find(id) is { } found ? found.Name : T["speaker-brief.no-room"].Value;
        return item.SetUp is { } setUp ? $"{room}, {setUp.Word()}" : room;
    }

    private string Tech(BriefSlot slot) =>
        string.Join(" · ", new[] { card!.Remote ? T["speakers.remote"].Value : null, slot.Equipment }.OfType<string>()) is { Length: > 0 } tech ? tech : T["speaker-brief.open-point"];
}
