using GatheringPlanner.App.Access;

namespace GatheringPlanner.App.Ports;

/// <summary>Who made which revision of a plan, when, and with which edit.</summary>
/// <param name="CommandId">Made by the client that sent the command; once per plan.</param>
/// <param name="By">The author's name at that time.</param>
/// <param name="EditJson">The edit as <see cref="Publishing.EditJson"/> writes it: the plan can be replayed from its journal.</param>
public sealed record JournalEntry(Guid CommandId, PersonId Author, string By, DateTimeOffset At, string Sentence, string EditJson, int Revision);
