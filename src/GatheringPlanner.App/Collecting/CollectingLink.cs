namespace GatheringPlanner.App.Collecting;

/// <summary>A gathering's open link to the form for insights. The link itself is nowhere kept, only what it hashes to.</summary>
/// <param name="TokenHash">SHA-256 of the token's characters, in hexadecimal.</param>
/// <param name="ClosesAt">From then on it answers as if it had never been.</param>
public sealed record CollectingLink(string TokenHash, string MadeBy, DateTimeOffset ClosesAt);
