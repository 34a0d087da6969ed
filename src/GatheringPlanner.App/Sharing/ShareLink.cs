namespace GatheringPlanner.App.Sharing;

/// <summary>What somebody with a link reads of a gathering.</summary>
public enum SharedView
{
    /// <summary>The days, for anybody.</summary>
    Agenda,

    /// <summary>The days and everybody's briefing, for people who take part and have no account.</summary>
    Participant,

    /// <summary>What it is for, whether it is good for people, and what it asks of them.</summary>
    Executive,

    /// <summary>What happens when and where, who leads it and what has to lie ready, for those who run it.</summary>
    RunOfShow,
}

/// <summary>A link by which people without an account read what is published. The link itself is nowhere kept, only what it hashes to.</summary>
/// <param name="TokenHash">SHA-256 of the token's characters, in hexadecimal.</param>
/// <param name="PasswordHash">Null: whoever has the link reads.</param>
/// <param name="MadeBy">What the person was called.</param>
/// <param name="EndsAt">From then on it answers as if it had never been.</param>
public sealed record ShareLink(Guid Id, SharedView View, string TokenHash, string? PasswordHash, string MadeBy, DateTimeOffset MadeAt, DateTimeOffset EndsAt);
