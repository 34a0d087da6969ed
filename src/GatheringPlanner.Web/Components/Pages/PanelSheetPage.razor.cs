using System.Globalization;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Components.Voice;
using GatheringPlanner.Web.Identity;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Web.Components.Pages;

/// <summary>A panel on one sheet of paper, for the moderator and the panellists. It knows customers by their aliases alone.</summary>
public sealed partial class PanelSheetPage
{
    private GatheringPlan? plan;
    private PanelReading? panel;
    private int revision;

    [Parameter] public Guid Id { get; set; }

    [Parameter] public string Item { get; set; } = "";

    [Inject] private CurrentPerson Me { get; set; } = null!;

    [Inject] private PlanSessions Sessions { get; set; } = null!;

    [Inject] private TimeProvider Time { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    private VoiceWords Words => new(T);

    protected override async Task OnInitializedAsync()
    {
        var me = await Me.GetAsync();
        await ReadAsync(me);
        if (panel is null) Navigation.NotFound();
    }

    private async Task ReadAsync(Person me)
    {
        using var lease = await Sessions.OpenAsync(me, new(Id));
        if (lease?.May(Operation.ReadInsights) != true || lease.Session.State.Plan.Items.Find(new(Item)) is not { } item) return;
        (plan, revision) = lease.Session.State;
        panel = PanelReading.Of(plan, item);
    }

    private string AsOf
    {
        get
        {
            var now = Time.GetUtcNow();
            var there = Zones.Find(plan!.Header.TimeZone) is { } zone ? TimeZoneInfo.ConvertTime(now, zone) : now;
            return there.ToString("ddd d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture);
        }
    }

    /// <summary>The turns, each with the minutes from the panel's start to its own.</summary>
    private IEnumerable<(PanelTurn Turn, int Start)> Turns
    {
        get
        {
            var start = panel!.Panel.WelcomeMinutes;
            foreach (var turn in panel.Turns)
            {
                yield return (turn, start);
                start += turn.Seat.Minutes;
            }
        }
    }

    private IEnumerable<TopQuestion> Questions => QuestionMaking.InOrder(plan!).Take(panel!.Panel.QuestionsAtEnd);

    /// <summary>A clock where the item has one, else the minutes from its start.</summary>
    private string At(int minutes) => panel!.Item is { IsParked: false, Start: { } start } ? start.Plus(minutes).ToString() : $"+{minutes}";

    private string Names(SessionRole role) => string.Join(", ", VoiceWords.Holders(plan!, panel!.Item.Id, role).Select(x => x.Name ?? T["drawer.gone"].Value));

    private IEnumerable<string> Facts(Insight insight) => new[]
    {
        Words.Whom(insight),
        insight.Source is { } source ? T["voice.heard-by", source].Value : null,
        insight.Evidence,
        insight.Sensitivity == InsightSensitivity.Open ? null : T[$"voice.sensitivity.{insight.Sensitivity}"].Value,
    }.OfType<string>();
}
