using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Publishing;

/// <summary>What became of reading an agenda file.</summary>
public abstract record AgendaReading;

public sealed record ReadableAgenda(string Name, GatheringPlan Plan) : AgendaReading;

/// <summary>The file cannot be used; <paramref name="Complaint"/> is one sentence that names the line or the field.</summary>
public sealed record UnreadableAgenda(string Complaint) : AgendaReading;
