namespace GatheringPlanner.App.Ports;

/// <summary>Which customer an alias of one gathering stands for. It is in no plan, no journal and no file.</summary>
public sealed record CustomerReference(string Alias, string Name);
