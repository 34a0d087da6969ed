using System.Globalization;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.House;

/// <summary>What administrators say for the whole planner.</summary>
public sealed class HouseRules(IHouseSettings store, CommandGate commands)
{
    public Task<HouseSettings> ReadAsync(CancellationToken cancel = default) => store.ReadAsync(cancel);

    /// <param name="name">Empty: none.</param>
    /// <param name="linkDays">A whole number of days, as it was typed.</param>
    public async Task<CommandAnswer> ChangeAsync(Person author, string name, string linkDays, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, null, AuditActions.ChangeHouse);
        if (await attempt.ObstacleAsync(HouseOperation.ManageHouse, "Only an administrator says what holds for the whole planner.") is { } obstacle) return obstacle;
        if (!int.TryParse(linkDays.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days is < 1 or > HouseSettings.MostLinkDays)
        {
            return new Declined($"Links are open for 1 to {HouseSettings.MostLinkDays} days. Write a whole number.");
        }

        await store.PutAsync(new(PlanText.CleanOrNull(name, PlanText.MaxName), days), cancel);
        return await attempt.DoneAsync();
    }
}
