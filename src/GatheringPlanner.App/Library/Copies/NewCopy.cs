namespace GatheringPlanner.App.Library.Copies;

/// <summary>What a person says of the copy they want.</summary>
/// <param name="StartDate">Null: still open.</param>
public sealed record NewCopy(string Title, DateOnly? StartDate, CopyChoice Take);
