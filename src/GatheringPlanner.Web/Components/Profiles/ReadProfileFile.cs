using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Web.Components.Profiles;

/// <summary>A usable profile file as it was uploaded, and what is in it.</summary>
public sealed record ReadProfileFile(ReadOnlyMemory<byte> Bytes, OrganisationProfile Profile);
