namespace GatheringPlanner.App.House;

/// <summary>What holds for the whole planner and is no secret.</summary>
/// <param name="Name">Of the organisation, as everybody who is signed in reads it at the head of each page; null: none.</param>
/// <param name="LinkDays">For how many days a link may be open at most, from 1 to <see cref="MostLinkDays"/>.</param>
public sealed record HouseSettings(string? Name, int LinkDays)
{
    public const int MostLinkDays = 180;

    /// <summary>What holds until somebody says otherwise.</summary>
    public static readonly HouseSettings Usual = new(null, MostLinkDays);

    /// <summary>How long a link is open that is usually open for so long.</summary>
    public TimeSpan Shorten(TimeSpan usual) => TimeSpan.FromDays(LinkDays) is var longest && longest < usual ? longest : usual;
}

/// <summary>Keeps the settings.</summary>
public interface IHouseSettings
{
    Task<HouseSettings> ReadAsync(CancellationToken cancel = default);

    Task PutAsync(HouseSettings settings, CancellationToken cancel = default);
}
